// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

/**
 * An element of the platform that shows why a check has its result. On a large platform there are millions of them, few of
 * which are ever read, so their words are made when somebody asks.
 */
public final class Witness {

    private final EObject element;
    private final Supplier<String> identifier;
    private Supplier<Wording> name;
    private Supplier<Wording> because;

    public Witness(EObject element, Wording name, Wording because) {
        this(element, name::en, () -> name, () -> because);
    }

    public Witness(EObject element, Supplier<String> identifier, Supplier<Wording> name, Supplier<Wording> because) {
        this.element = element;
        this.identifier = identifier;
        this.name = name;
        this.because = because;
    }

    public EObject element() {
        return element;
    }

    /** How programs find it in the model. */
    public String identifier() {
        return identifier.get();
    }

    /** How to name it to a reader. */
    public Wording name() {
        var made = name.get();
        name = () -> made;
        return made;
    }

    /** What holds, is violated or is not said of it. */
    public Wording because() {
        var made = because.get();
        because = () -> made;
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Witness witness && element == witness.element && name().equals(witness.name())
                && because().equals(witness.because());
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(element) + name().hashCode();
    }

    @Override
    public String toString() {
        return "Witness[" + name().en() + ": " + because().en() + "]";
    }
}
