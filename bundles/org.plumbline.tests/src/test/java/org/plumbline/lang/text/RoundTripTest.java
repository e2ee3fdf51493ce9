// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.plumbline.model.plumb.Model;
import org.plumbline.model.plumb.PlumbPackage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What is written is read back as the same model, laid out as it will stay. */
class RoundTripTest {

    private static final TestLanguage LANGUAGE = TestLanguage
            .with(binder -> binder.bind(IScopeProvider.class).to(Everything.class));
    private static final Grammar GRAMMAR = LANGUAGE.get(IGrammarAccess.class).getGrammar();
    private static final Map<EClass, List<EObject>> TARGETS = targets();

    /** Offers the targets of references under their own names wherever they fit. */
    static class Everything implements IScopeProvider {

        @Override
        public IScope getScope(EObject context, EReference reference) {
            List<IEObjectDescription> fitting = new ArrayList<>();
            TARGETS.forEach((type, elements) -> {
                if (reference.getEReferenceType().isSuperTypeOf(type)) {
                    elements.forEach(element -> fitting.add(EObjectDescription.create(name(element), element)));
                }
            });
            return new SimpleScope(fitting);
        }

        private static QualifiedName name(EObject element) {
            return QualifiedName.create((String) element.eGet(element.eClass().getEStructuralFeature("name")));
        }
    }

    private static Map<EClass, List<EObject>> targets() {
        var targets = RandomModels.targets(GRAMMAR);
        var resource = LANGUAGE.newResource();
        targets.values().forEach(resource.getContents()::addAll);
        return targets;
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void readsBackWhatItWrites(@ForAll long seed) {
        var model = random(seed);
        var resource = LANGUAGE.newResource();
        resource.getContents().add(model);
        String text = LANGUAGE.write(model);

        var read = LANGUAGE.parse(text);

        assertThat(EcoreUtil.equals(model, read)).as("model of\n%s", text).isTrue();
        assertThat(LANGUAGE.write(EcoreUtil.copy(read))).isEqualTo(text);
        assertThat(LANGUAGE.format(text)).isEqualTo(text);
        assertThat(LANGUAGE.issues(text)).doesNotContain("given twice");
        forget();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void formatsWithoutAChangeToTheModel(@ForAll long seed) {
        var model = random(seed);
        String text = scattered(LANGUAGE.write(model), new Random(seed));

        String formatted = LANGUAGE.format(text);

        assertThat(EcoreUtil.equals(LANGUAGE.parse(text), LANGUAGE.parse(formatted))).as("from\n%s\nto\n%s", text, formatted)
                .isTrue();
        assertThat(LANGUAGE.format(formatted)).as("from\n%s", text).isEqualTo(formatted);
        assertThat(formatted.split("remark", -1)).hasSameSizeAs(text.split("remark", -1));
        assertThat(formatted).doesNotContainPattern("[ \t]\n").doesNotContain("\n\n\n");
        forget();
    }

    @Test
    void makesEveryFeatureThatCanBeWritten() {
        Set<String> made = new TreeSet<>();
        for (int seed = 0; seed < 2000; seed++) {
            random(seed).eAllContents().forEachRemaining(object -> object.eClass().getEAllStructuralFeatures().stream()
                    .filter(object::eIsSet).forEach(feature -> made.add(named(object.eClass(), feature))));
        }
        Set<String> all = new TreeSet<>();
        for (var rule : GrammarUtil.allParserRules(GRAMMAR)) {
            if (rule.getType() != null && rule.getType().getClassifier() instanceof EClass type) {
                for (var assignment : EcoreUtil2.getAllContentsOfType(rule, Assignment.class)) {
                    var feature = type.getEStructuralFeature(assignment.getFeature());
                    if (feature != null && !type.isAbstract() && type != PlumbPackage.Literals.MODEL) {
                        all.add(named(type, feature));
                    }
                }
            }
        }
        assertThat(made).containsAll(all);
    }

    private static String named(EClass type, EStructuralFeature feature) {
        return type.getName() + "." + feature.getName();
    }

    private static Model random(long seed) {
        return new RandomModels(GRAMMAR, new Random(seed), TARGETS).next();
    }

    /** The same text with white space and comments between the words as nobody would put them. */
    private static String scattered(String text, Random random) {
        var scattered = new StringBuilder();
        var resource = LANGUAGE.read(text);
        for (var leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            scattered.append(leaf.isHidden() ? between(random) : leaf.getText());
        }
        return scattered.toString();
    }

    private static String between(Random random) {
        var choices = List.of(" ", " ", "\t", " ", "\n", "\n\n\n\n", "\t\n  ", " /* remark */ ", "\n/* remark\n   * of two lines */\n",
                " // remark  \n", "\n\n// remark\n// remark\n\n", "/* remark *//* remark */", "\n  // remark\n");
        return choices.get(random.nextInt(random.nextInt(4) == 0 ? choices.size() : 4));
    }

    /** Removes all files but the one with the targets. */
    private static void forget() {
        var resources = TARGETS.values().iterator().next().getFirst().eResource().getResourceSet().getResources();
        while (resources.size() > 1) {
            resources.removeLast();
        }
    }
}
