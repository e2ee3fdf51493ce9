// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Model;

/** What is written without an author's words reads as the authors of the library wrote it, parentheses and negations aside. */
class ChosenWordsTest {

    private static final PlumbWriter WRITER = ModelLoader.injector().getInstance(PlumbWriter.class);

    @Test
    void choosesTheWordsOfTheLibrary() {
        ModelLoader.injector().getInstance(Library.class).parsed().forEach(file -> {
            var copy = EcoreUtil.copy(file.getContents().getFirst());
            var written = checks((Model) copy).iterator();
            checks((Model) file.getContents().getFirst()).forEach(check -> assertThat(words(WRITER.write(written.next())))
                    .isEqualTo(words(NodeModelUtils.getNode(check).getText())));
        });
    }

    private static Stream<Check> checks(Model model) {
        return Stream.iterate(model.eAllContents(), contents -> contents.hasNext(), contents -> contents)
                .map(contents -> contents.next()).filter(Check.class::isInstance).map(Check.class::cast);
    }

    private static String words(String text) {
        return text.replaceAll("[()]", "").replace("cannot ", "is not ").strip().replaceAll("\\s+", " ");
    }
}
