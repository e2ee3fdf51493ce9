// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.Vocabulary;

/**
 * The asset classes (资产类别) under which assessment reports list the elements of a platform, as the vocabularies say that
 * its components are written in.
 */
public final class AssetClasses {

    private final Map<String, String> denoted = new HashMap<>();

    private AssetClasses(Platform platform) {
        vocabularies(platform).stream().flatMap(vocabulary -> vocabulary.getTerms().stream())
                .filter(Kind.class::isInstance).map(Kind.class::cast)
                .filter(kind -> kind.getDenotes() != null && kind.getAssetClass() != null)
                .forEach(kind -> denoted.putIfAbsent(kind.getDenotes(), kind.getAssetClass()));
    }

    public static AssetClasses of(Platform platform) {
        return new AssetClasses(platform);
    }

    /** A component's by its kind or the nearest more general one that states one; of anything else by what it is. */
    public Optional<String> classOf(EObject element) {
        return Optional.of(element).filter(Component.class::isInstance).map(Component.class::cast)
                .map(Component::getKind).flatMap(AssetClasses::ofKind)
                .or(() -> Optional.ofNullable(denoted.get(element.eClass().getName())));
    }

    private static Optional<String> ofKind(Kind kind) {
        return general(List.of(kind)).stream().map(Kind::getAssetClass).filter(name -> name != null).findFirst();
    }

    private static Set<Vocabulary> vocabularies(Platform platform) {
        var kinds = platform.getParts().stream().filter(Component.class::isInstance).map(Component.class::cast)
                .map(Component::getKind).filter(kind -> kind != null).toList();
        var vocabularies = new LinkedHashSet<Vocabulary>();
        general(kinds).forEach(kind -> {
            if (kind.eContainer() instanceof Vocabulary vocabulary) {
                vocabularies.add(vocabulary);
            }
        });
        return vocabularies;
    }

    /** These kinds and all more general ones, nearest first. */
    private static List<Kind> general(List<Kind> kinds) {
        var all = new LinkedHashSet<>(kinds);
        for (var nearest = kinds; !nearest.isEmpty();) {
            nearest = nearest.stream().flatMap(kind -> kind.getParents().stream()).filter(all::add).toList();
        }
        return List.copyOf(all);
    }
}
