// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Declaration;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.model.plumb.Model;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Supervision;

/**
 * All declarations that are evaluated together, with their references resolved. A set or a mapping of the user's own stands
 * in for the shipped one of the same identifier.
 *
 * @param own the models of the user, in the order of their files
 * @param library the models shipped with the product
 */
public record Workspace(List<Model> own, List<Model> library) {

    public Workspace {
        own = List.copyOf(own);
        library = List.copyOf(library);
    }

    public List<Platform> platforms() {
        return of(Platform.class);
    }

    public List<Control> controls() {
        return of(Control.class);
    }

    public List<Statement> statements() {
        return of(Statement.class);
    }

    public List<Supervision> supervisions() {
        return of(Supervision.class);
    }

    /** Mappings, the user's own first; a shipped mapping of the same identifier is left out. */
    public List<Mapping> mappings() {
        return ownThenShipped(Mapping.class);
    }

    /** Requirement sets, the user's own first; a shipped set of the same identifier is left out. */
    public List<RequirementSet> sets() {
        return ownThenShipped(RequirementSet.class);
    }

    /** The user's own declarations of a type. */
    public <T extends Declaration> List<T> of(Class<T> type) {
        return own.stream().flatMap(model -> declarations(model, type)).toList();
    }

    private <T extends Declaration> List<T> ownThenShipped(Class<T> type) {
        var mine = of(type);
        var names = mine.stream().map(Declaration::getName).collect(Collectors.toSet());
        var shipped = library.stream().flatMap(model -> declarations(model, type))
                .filter(declaration -> !names.contains(declaration.getName()));
        return Stream.concat(mine.stream(), shipped).toList();
    }

    private static <T extends Declaration> Stream<T> declarations(Model model, Class<T> type) {
        return model.getDeclarations().stream().filter(type::isInstance).map(type::cast);
    }
}
