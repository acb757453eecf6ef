/**
 * The engine's edge: how models are deployed, what their expressions may see, and the gate through
 * which every form passes. Names of Camunda stay here and in the modules' {@code process} packages.
 */
package dk.mushjul.engine;
