// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/treemap.h"
#include "core/storageinventory.h"
#include "support/failed.h"

#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;
using Cell = Treemap::Cell;

namespace {
double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

double ratioOf(const QRectF &rect)
{
    return std::max(rect.width() / rect.height(), rect.height() / rect.width());
}

bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    return both.width() > 1e-6 && both.height() > 1e-6;
}

FileTreePtr treeOf(const std::vector<MadeInventory::File> &files)
{
    MadeInventory made;
    made.add(Directory::Downloads, files);
    return FileTree::of({.inventory = made.inventory, .part = {}, .days = {7, 7}, .measure = SizeMeasure::Apparent});
}

/// A folder of `small` files of one byte beside three large ones.
FileTreePtr crowd(int small)
{
    std::vector<MadeInventory::File> files{{.path = "a/1", .size = 600'000},
                                           {.path = "a/2", .size = 300'000, .ageDays = 30},
                                           {.path = "b/3", .size = 100'000, .isNamed = false}};
    for (int file = 0; file < small; ++file)
        files.push_back({.path = "b/s" + QByteArray::number(file), .size = 1, .ageDays = 30});
    return treeOf(files);
}

constexpr Treemap::Metrics plain{.header = 18, .padding = 2, .least = 4};
} // namespace

class TestTreemap : public QObject {
    Q_OBJECT

private slots:
    /// The example of the paper, figure 3: the first row has the two sixes, the second four and three.
    void dividesAsThePaperDoes()
    {
        const std::vector<double> values{6, 6, 4, 3, 2, 2, 1};
        const std::vector<QRectF> parts = squarify(values, {0, 0, 6, 4});
        const QList<QRectF> wanted{
            {0, 0, 3, 2}, {0, 2, 3, 2}, {3, 0, 12.0 / 7, 7.0 / 3}, {3 + 12.0 / 7, 0, 9.0 / 7, 7.0 / 3}};
        for (int part = 0; part < wanted.size(); ++part) {
            const QRectF &found = parts[static_cast<size_t>(part)];
            for (const auto &[one, other] : {std::pair(found.left(), wanted[part].left()),
                                             {found.top(), wanted[part].top()},
                                             {found.width(), wanted[part].width()},
                                             {found.height(), wanted[part].height()}})
                QVERIFY2(std::abs(one - other) < 1e-9,
                         qPrintable(u"part %1: %2 and %3"_s.arg(part).arg(one).arg(other)));
        }
    }

    void fillsItsAreaInProportion()
    {
        std::vector<double> values(200);
        for (size_t place = 0; place < values.size(); ++place)
            values[place] = 1000.0 / static_cast<double>(1 + place * place % 37 + place);
        std::sort(values.begin(), values.end(), std::greater());
        const double whole = std::accumulate(values.begin(), values.end(), 0.0);
        for (const QRectF &area : {QRectF(3, 5, 640, 400), QRectF(0, 0, 90, 1300)}) {
            const auto parts = squarify(values, area);
            QCOMPARE(parts.size(), values.size());
            double worst = 0;
            for (size_t one = 0; one < parts.size(); ++one) {
                QVERIFY(std::abs(areaOf(parts[one]) - values[one] / whole * areaOf(area)) < 1e-3);
                QVERIFY(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(parts[one]));
                worst = std::max(worst, ratioOf(parts[one]));
                for (size_t other = 0; other < one; ++other)
                    QVERIFY(!overlap(parts[one], parts[other]));
            }
            QVERIFY2(worst < 4, qPrintable(QString::number(worst)));
        }
        QVERIFY(squarify({}, {0, 0, 5, 5}).empty());
        QVERIFY(squarify(values, {0, 0, 0, 5}).empty());
    }

    void cellsLieWithinTheirParent()
    {
        const Treemap map = Treemap::of(*crowd(5), FileTree::all, {600, 400}, plain);
        QVERIFY(map.cells().size() > 5);
        for (size_t one = 1; one < map.cells().size(); ++one) {
            const Cell &cell = map.cells()[one];
            QVERIFY(map.cells()[cell.parent].area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(cell.area));
        }
    }

    /// What is too small is left together, with what it sums up to, and costs nothing.
    void aCrowdIsOneCell()
    {
        const FileTreePtr tree = crowd(20'000);
        const Treemap map = Treemap::of(*tree, FileTree::all, {600, 400}, plain);
        QVERIFY2(map.cells().size() < 12, qPrintable(QString::number(map.cells().size())));
        const auto rest = std::find_if(map.cells().begin(), map.cells().end(),
                                       [](const Cell &cell) { return cell.kind == Cell::Kind::Rest; });
        QVERIFY(rest != map.cells().end());
        QCOMPARE(map.rest(*rest)[static_cast<size_t>(Standing::Expired)], (FileSum{20'000, 20'000, 20'000}));
        QCOMPARE(map.rest(*rest)[static_cast<size_t>(Standing::Orphan)], FileSum());
        QCOMPARE(tree->folder(rest->group), QByteArray("b/"));
    }

    void aCrowdAloneIsItsFolder()
    {
        std::vector<MadeInventory::File> files;
        for (int file = 0; file < 100'000; ++file)
            files.push_back({.path = "c/" + QByteArray::number(file), .size = 10});
        const Treemap map = Treemap::of(*treeOf(files), FileTree::all, {100, 100}, plain);
        QCOMPARE(map.cells().back().kind, Cell::Kind::Group);
        QCOMPARE(map.cells().back().children, 0U);
    }

    void findsTheInnermostCell()
    {
        const FileTreePtr tree = crowd(0);
        const Treemap map = Treemap::of(*tree, FileTree::all, {600, 400}, plain);
        for (quint32 one = 0; one < map.cells().size(); ++one) {
            const Cell &cell = map.cells()[one];
            if (cell.children == 0)
                QCOMPARE(map.at(cell.area.center()), std::optional(one));
            else if (cell.hasHeader)
                QCOMPARE(map.at(cell.area.topLeft() + QPointF(8, 8)), std::optional(one));
        }
        QVERIFY(!map.at({601, 5}));
        QVERIFY(!Treemap().at({1, 1}));
    }

    void arrowsGoToTheNextSibling()
    {
        const FileTreePtr tree
            = treeOf({{.path = "1", .size = 6}, {.path = "2", .size = 6}, {.path = "3", .size = 12}});
        // Directory, and in it one half on the left, two quarters on the right.
        const Treemap map
            = Treemap::of(*tree, tree->find({"b1"}), {200, 100}, {.header = 18, .padding = 0, .least = 4});
        QCOMPARE(map.cells().size(), size_t(4));
        QCOMPARE(map.cells()[1].area, QRectF(0, 0, 100, 100));
        const auto right = map.neighbour(1, 1, 0);
        QVERIFY(right == 2 || right == 3);
        const auto below = map.neighbour(2, 0, 1);
        QCOMPARE(below, std::optional(3U));
        QCOMPARE(map.neighbour(3, 0, -1), std::optional(2U));
        QCOMPARE(map.neighbour(3, -1, 0), std::optional(1U));
        QVERIFY(!map.neighbour(1, -1, 0));
        QVERIFY(!map.neighbour(3, 0, 1));
    }

    void nothingHasNoCells()
    {
        QVERIFY(Treemap::of(FileTree(), FileTree::all, {100, 100}, plain).cells().empty());
        QVERIFY(Treemap::of(*treeOf({{.path = "empty", .size = 0}}), FileTree::all, {100, 100}, plain).cells().empty());
        QVERIFY(Treemap::of(*crowd(0), FileTree::all, {0, 100}, plain).cells().empty());
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestTreemap>)
#include "tst_treemap.moc"
