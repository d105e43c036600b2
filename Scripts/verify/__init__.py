"""Looks at built websites as readers and browsers do; `Scripts/verify.sh` brings what this needs."""
