import ArgumentParser

@main
struct Sitegen: ParsableCommand {}
