/// The theme that is built into the program.
package enum Theme {}
