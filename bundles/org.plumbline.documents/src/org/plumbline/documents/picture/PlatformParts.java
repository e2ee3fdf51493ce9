// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.picture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Standing;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.Anchors;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Figure.Box;
import org.plumbline.documents.plan.Figure.Count;
import org.plumbline.documents.plan.Figure.Form;
import org.plumbline.documents.plan.Figure.Key;
import org.plumbline.documents.plan.Figure.Sample;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Tone;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.Region;
import org.plumbline.model.plumb.Tenant;

/**
 * The parts of a platform that can be drawn, in the order of the model, and how they stand.
 *
 * @param shared requirements that every component violates, and that so tell none from the others
 */
public record PlatformParts(Platform platform, List<Component> components, List<Network> networks, List<Flow> flows,
        List<Region> regions, List<Tenant> tenants, Map<EObject, Standing> standings, List<OfRequirement> shared) {

    /** Fewer components are a small picture, in which nothing need be told apart. */
    private static final int MANY = 4;

    public static PlatformParts of(Source source) {
        var platform = source.statement().platform();
        var components = all(platform, Component.class);
        var standings = source.statement().standings();
        return new PlatformParts(platform, components, all(platform, Network.class),
                all(platform, Flow.class).stream()
                        .filter(flow -> flow.getSource() != null && flow.getTarget() != null).toList(),
                all(platform, Region.class), all(platform, Tenant.class), standings, shared(components, standings));
    }

    private static List<OfRequirement> shared(List<Component> components, Map<EObject, Standing> standings) {
        if (components.size() < MANY) {
            return List.of();
        }
        var violations = new IdentityHashMap<OfRequirement, Integer>();
        components.stream().flatMap(component -> standings.getOrDefault(component, Standing.NONE).violated().stream())
                .forEach(requirement -> violations.merge(requirement, 1, Integer::sum));
        return standings.getOrDefault(components.getFirst(), Standing.NONE).violated().stream()
                .filter(requirement -> violations.get(requirement) == components.size()).toList();
    }

    private boolean isShared(OfRequirement requirement) {
        return shared.stream().anyMatch(each -> each == requirement);
    }

    private static <T> List<T> all(Platform platform, Class<T> type) {
        return platform.getParts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    Standing standing(EObject element) {
        return standings.getOrDefault(element, Standing.NONE);
    }

    /** Components that violate no more than all of them do are set apart from those that violate something of their own. */
    Tone tone(EObject element) {
        return isLikeAll(element) ? Tone.FAIR : standing(element).verdict().map(Tones::of).orElse(Tone.NEUTRAL);
    }

    /** What its colour means. */
    Wording verdict(EObject element) {
        return isLikeAll(element) ? PictureTerms.LIKE_ALL : standing(element).verdict().map(Words::of).orElse(PictureTerms.NOT_CHECKED);
    }

    private boolean isLikeAll(EObject element) {
        var violated = standing(element).violated();
        return element instanceof Component && !violated.isEmpty() && violated.stream().allMatch(this::isShared);
    }

    long count(Tone tone) {
        return components.stream().filter(component -> tone(component) == tone).count();
    }

    /** The box of a component that stands so many times where it is drawn. */
    Box box(String id, Component component, int times) {
        var standing = standing(component);
        var title = Wording.ofTitle(component);
        return new Box(id, Form.NODE, times > 1 ? PictureTerms.TIMES.with(title, times) : title,
                List.of(kind(component), networks(component)), tone(component),
                counts(standing.violated().size(), standing.open().size(), standing.held().size()),
                Anchors.of(component), List.of());
    }

    /** One box for several components, with how many of them stand how. */
    Box together(String id, Wording title, List<Component> components) {
        var tones = components.stream().map(this::tone).toList();
        var worst = Stream.of(Tone.BAD, Tone.FAIR, Tone.OPEN, Tone.GOOD).filter(tones::contains).findFirst().orElse(Tone.NEUTRAL);
        return new Box(id, Form.NODE, title, List.of(PictureTerms.CLASS_AND_COUNT.with(components.size())), worst,
                counts(number(tones, Tone.BAD) + number(tones, Tone.FAIR), number(tones, Tone.OPEN), number(tones, Tone.GOOD)), "", List.of());
    }

    private static long number(List<Tone> tones, Tone tone) {
        return tones.stream().filter(each -> each == tone).count();
    }

    private static List<Count> counts(long bad, long open, long good) {
        return Stream.of(new Count(Tone.BAD, bad), new Count(Tone.OPEN, open), new Count(Tone.GOOD, good))
                .filter(count -> count.number() > 0).toList();
    }

    static Wording kind(Component component) {
        return component.getKind() == null ? Wording.NONE : Wording.ofTitle(component.getKind());
    }

    private static Wording networks(Component component) {
        return Wording.list(component.getNetworks().stream().distinct().<Wording>map(Wording::ofTitle).toList());
    }

    /** What the colours mean. */
    List<Key> verdictKeys() {
        var keys = new ArrayList<Key>();
        keys.add(new Key(Sample.BAD, Words.of(ModelVerdict.NONCONFORM)));
        if (!shared.isEmpty()) {
            keys.add(new Key(Sample.FAIR, PictureTerms.LIKE_ALL));
        }
        keys.add(new Key(Sample.OPEN, Words.of(ModelVerdict.UNDETERMINED)));
        keys.add(new Key(Sample.GOOD, Words.of(ModelVerdict.CONFORM)));
        keys.add(new Key(Sample.NEUTRAL, PictureTerms.NOT_CHECKED));
        return keys;
    }
}
