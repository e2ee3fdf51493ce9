// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.drawing.Drawing.Area;
import org.plumbline.documents.drawing.Drawing.Placed;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.Figure.Box;
import org.plumbline.documents.plan.Figure.Connection;
import org.plumbline.documents.plan.Figure.Count;
import org.plumbline.documents.plan.Figure.Form;
import org.plumbline.documents.plan.Figure.Sign;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

class LayoutTest {

    @Test
    void drawsAHundredComponentsAndAHundredAndFiftyFlowsLegibly() {
        var figure = figure(100, 150, 6, new Random(4));
        Layout.of(figure, Tongue.ZH);
        long before = System.nanoTime();
        var drawing = Layout.of(figure, Tongue.ZH);
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(10_000);
        assertLegible(drawing);
        assertThat(drawing.routes()).hasSize(150);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55})
    void drawsWhateverIsConnectedToWhatever(int seed) {
        var random = new Random(seed);
        assertLegible(Layout.of(figure(1 + random.nextInt(40), random.nextInt(60), 1 + random.nextInt(7), random),
                Tongue.EN));
    }

    @Test
    void drawsTheSameEachTime() {
        var one = Layout.of(figure(60, 90, 5, new Random(7)), Tongue.EN);
        var other = Layout.of(figure(60, 90, 5, new Random(7)), Tongue.EN);
        assertThat(other).isEqualTo(one);
    }

    @Test
    void drawsNothing() {
        var drawing = Layout.of(new Figure(Wording.NONE, Wording.NONE, List.of(), List.of(), List.of()), Tongue.EN);
        assertThat(drawing.boxes()).isEmpty();
        assertThat(drawing.routes()).isEmpty();
    }

    @Test
    void measuresFullWidthLettersByTheirSizeAndOthersGenerously() {
        assertThat(Lettering.width("云主机", 13)).isCloseTo(39, within(0.01));
        assertThat(Lettering.width("iam", 10)).isCloseTo(18, within(0.1));
        assertThat(Lettering.lines("Compute manager (Nova)", 13, 120, 2)).containsExactly("Compute manager", "(Nova)");
        assertThat(Lettering.lines("计算资源管理组件（主备）", 13, 104, 2)).containsExactly("计算资源管理组件", "（主备）");
        assertThat(Lettering.lines("x".repeat(2000), 13, 104, 1).getFirst()).endsWith("…").hasSizeLessThan(20);
        assertThat(Lettering.lines("", 13, 104, 2)).containsExactly("");
    }

    /** No box on another but on those around it, all words within, connections from box to box. */
    private static void assertLegible(Drawing drawing) {
        var boxes = drawing.boxes();
        var sheet = new Area(0, 0, drawing.width(), drawing.height());
        assertThat(boxes).allMatch(placed -> sheet.contains(placed.area()));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                var one = boxes.get(i);
                var other = boxes.get(j);
                if (one.box().inner().contains(other.box())) {
                    assertThat(one.area().contains(other.area())).as("%s in %s", other, one).isTrue();
                } else {
                    assertThat(one.area().overlaps(other.area())).as("%s and %s", one, other).isFalse();
                }
            }
        }
        for (var placed : boxes) {
            double size = placed.box().inner().isEmpty() ? Layout.TITLE : Layout.HEADING;
            placed.title().forEach(line -> assertThat(Lettering.width(line, size)).isLessThan(placed.area().width() - 16));
            placed.details().forEach(line ->
                    assertThat(Lettering.width(line, Layout.DETAIL)).isLessThan(placed.area().width() - 16));
        }
        for (var route : drawing.routes()) {
            assertThat(route.points().getFirst()).matches(point -> touches(boxes, route.connection().from(), point));
            assertThat(route.points().getLast()).matches(point -> touches(boxes, route.connection().to(), point));
            assertThat(boxes).filteredOn(placed -> placed.box().inner().isEmpty())
                    .noneMatch(placed -> placed.area().overlaps(route.label()));
            assertThat(sheet.contains(route.label())).isTrue();
        }
        assertThat(Math.min(Layout.DETAIL, Layout.LABEL)).isGreaterThanOrEqualTo(11);
    }

    private static boolean touches(List<Placed> boxes, String id, Drawing.Point point) {
        var area = boxes.stream().filter(placed -> placed.box().id().equals(id)).findFirst().orElseThrow().area();
        return area.x() - 1 <= point.x() && point.x() <= area.right() + 1
                && area.y() - 1 <= point.y() && point.y() <= area.bottom() + 1;
    }

    private static Figure figure(int nodes, int connections, int zones, Random random) {
        var inner = IntStream.range(0, zones).<List<Box>>mapToObj(zone -> new ArrayList<>()).toList();
        var outer = new ArrayList<Box>();
        for (int i = 0; i < nodes; i++) {
            var title = Wording.same(("Component with a name " + i + " ").repeat(1 + random.nextInt(3)));
            var box = new Box("n" + i, Form.NODE, title, List.of(Wording.same("kind of " + i)), Tone.OPEN,
                    List.of(new Count(Tone.OPEN, i)), "", List.of());
            int zone = random.nextInt(zones + 1);
            (zone == zones ? outer : inner.get(zone)).add(box);
        }
        for (int zone = 0; zone < zones; zone++) {
            if (!inner.get(zone).isEmpty()) {
                outer.add(Box.around("z" + zone, Form.ZONE, Wording.same("Zone " + zone), Wording.same("of networks"),
                        inner.get(zone)));
            }
        }
        var lines = new ArrayList<Connection>();
        while (nodes > 1 && lines.size() < connections) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            if (from != to) {
                lines.add(new Connection("n" + from, "n" + to, random.nextBoolean(), false, Wording.same("https"),
                        Sign.LOCKED, Wording.NONE));
            }
        }
        return new Figure(Wording.same("Figure"), Wording.NONE, outer, lines, List.of());
    }
}
