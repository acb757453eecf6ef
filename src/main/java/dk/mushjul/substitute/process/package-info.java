/** How the engine hears of substitutes: the process {@code substitution} and who stands in. */
package dk.mushjul.substitute.process;
