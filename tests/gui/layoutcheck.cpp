// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layoutcheck.h"

#include "gui/widgets/controls.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QChartView>
#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int rounding = 1; ///< Pixels that a fraction of one may cost.

QString nameOf(const QWidget &widget)
{
    QString name = widget.objectName();
    for (const QWidget *up = widget.parentWidget(); up && name.count(u'/') < 2; up = up->parentWidget()) {
        if (!up->objectName().isEmpty() && !up->objectName().startsWith("qt_"_L1))
            name.prepend(up->objectName() + u'/');
    }
    return u"%1 %2"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

bool isControl(const QWidget &widget)
{
    if (widget.focusPolicy() == Qt::NoFocus && !qobject_cast<const QAbstractButton *>(&widget))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractSlider *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
}

/// Parts that Qt made inside of another control, and that are looked at with it.
bool isInside(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (qobject_cast<const QComboBox *>(up) || qobject_cast<const QAbstractSpinBox *>(up)
            || qobject_cast<const QLineEdit *>(up) || qobject_cast<const QTabBar *>(up)
            || qobject_cast<const QHeaderView *>(up) || qobject_cast<const QAbstractItemView *>(up))
            return true;
    }
    return false;
}

QString cutText(const QLabel &label)
{
    if (label.text().isEmpty() || dynamic_cast<const gui::ElidedLabel *>(&label))
        return {};
    const QRect room = label.contentsRect();
    if (label.wordWrap()) {
        const int wanted = label.heightForWidth(label.width());
        return wanted > label.height() + rounding
            ? u"%1 is %2 high and wants %3: %4"_s.arg(nameOf(label)).arg(label.height()).arg(wanted).arg(label.text())
            : QString();
    }
    const int wanted = label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width();
    return wanted > room.width() + rounding
        ? u"%1 is %2 wide and wants %3: %4"_s.arg(nameOf(label)).arg(room.width()).arg(wanted).arg(label.text())
        : QString();
}

QString cutText(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    option.editable = box.isEditable();
    const int room
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width()
        - (box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4);
    const int wanted = box.fontMetrics().horizontalAdvance(box.currentText());
    return !box.isEditable() && wanted > room + 2 * rounding && box.toolTip().isEmpty()
        ? u"%1 has %2 for a text of %3: %4"_s.arg(nameOf(box)).arg(room).arg(wanted).arg(box.currentText())
        : QString();
}

QString cutText(const QAbstractButton &button)
{
    if (button.text().isEmpty() || dynamic_cast<const gui::ElidedButton *>(&button))
        return {};
    const int wanted = button.sizeHint().width();
    return wanted > button.width() + rounding
        ? u"%1 is %2 wide and wants %3: %4"_s.arg(nameOf(button)).arg(button.width()).arg(wanted).arg(button.text())
        : QString();
}

QString cutText(const QAbstractSpinBox &box)
{
    const auto *edit = box.findChild<QLineEdit *>();
    if (!edit)
        return {};
    const int wanted = edit->fontMetrics().horizontalAdvance(edit->displayText());
    // Two pixels on each side are the cursor's.
    return wanted + 4 > edit->width() + rounding
        ? u"%1 has %2 for a text of %3: %4"_s.arg(nameOf(box)).arg(edit->width()).arg(wanted).arg(edit->displayText())
        : QString();
}

/// A chart that is higher than its view is cut at its axes: the lines stay, and what they stand for is gone.
QString cutText(const QChartView &view)
{
    const QSizeF chart = view.chart()->size();
    const QSize room = view.viewport()->size();
    return chart.height() > room.height() + rounding || chart.width() > room.width() + rounding
        ? u"%1 has %2 x %3 for a chart of %4 x %5"_s.arg(nameOf(view))
              .arg(room.width())
              .arg(room.height())
              .arg(chart.width())
              .arg(chart.height())
        : QString();
}

/// The title of a column that is narrower than it: an ellipsis says so.
QString cutText(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || header.textElideMode() != Qt::ElideNone || !header.model())
        return {};
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column) && header.sectionSizeHint(column) > header.sectionSize(column))
            return u"%1: \"%2\""_s.arg(nameOf(*header.parentWidget()),
                                       header.model()->headerData(column, Qt::Horizontal).toString());
    }
    return {};
}

QString cutText(const QWidget &widget)
{
    if (const auto *chart = qobject_cast<const QChartView *>(&widget))
        return cutText(*chart);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutText(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return cutText(*box);
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return cutText(*spin);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cutText(*button);
    return {};
}

void collectWidgets(const QLayout &layout, QList<const QWidget *> &widgets)
{
    for (int index = 0; index < layout.count(); ++index) {
        const QLayoutItem *item = layout.itemAt(index);
        if (const QWidget *widget = const_cast<QLayoutItem *>(item)->widget())
            widgets << widget;
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            collectWidgets(*inner, widgets);
    }
}

QStringList overlaps(const QWidget &parent)
{
    QStringList found;
    if (!parent.layout() || parent.layout()->inherits("QStackedLayout"))
        return found;
    QList<const QWidget *> widgets;
    collectWidgets(*parent.layout(), widgets);
    widgets.removeIf([&](const QWidget *one) { return !one->isVisibleTo(&parent); });
    for (qsizetype first = 0; first < widgets.size(); ++first) {
        for (qsizetype second = first + 1; second < widgets.size(); ++second) {
            const QRect common = widgets[first]->geometry() & widgets[second]->geometry();
            if (common.width() > rounding && common.height() > rounding)
                found << u"%1 lies over %2"_s.arg(nameOf(*widgets[first]), nameOf(*widgets[second]));
        }
    }
    return found;
}

/// Whether all of the widget is drawn somewhere, now or after scrolling.
bool isReachable(const QWidget &widget, const QWidget &window)
{
    QRect rect = widget.rect();
    const QWidget *at = &widget;
    while (at != &window) {
        const QWidget *up = at->parentWidget();
        rect.translate(at->pos());
        const auto *area = up ? qobject_cast<const QScrollArea *>(up->parentWidget()) : nullptr;
        if (area && area->viewport() == up && area->widget() == at) {
            // Whatever lies on the body can be brought into view, where the bars reach that far.
            const bool isDown = at->height()
                <= up->height() + area->verticalScrollBar()->maximum() - area->verticalScrollBar()->minimum();
            const bool isAcross = at->width()
                <= up->width() + area->horizontalScrollBar()->maximum() - area->horizontalScrollBar()->minimum();
            if (!isDown || !isAcross
                || !at->rect().adjusted(-rounding, -rounding, rounding, rounding).contains(rect.translated(-at->pos())))
                return false;
            rect = up->rect();
        } else if (!up->rect().adjusted(-rounding, -rounding, rounding, rounding).contains(rect)) {
            return false;
        }
        at = up;
    }
    return true;
}

/// A name that stays the same from window to window.
QString keyOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *up = &widget; up && !up->isWindow(); up = up->parentWidget()) {
        if (!up->objectName().isEmpty() && !up->objectName().startsWith("qt_"_L1))
            path.prepend(up->objectName());
    }
    return path.join(u'/');
}

template <typename Visit> void eachShown(const QWidget &window, const Visit &visit)
{
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            visit(*widget);
    }
}
} // namespace

QStringList layoutcheck::troubles(const QWidget &window)
{
    QStringList found;
    found << overlaps(window);
    eachShown(window, [&](const QWidget &widget) {
        found << overlaps(widget);
        const auto *header = qobject_cast<const QHeaderView *>(&widget);
        if (const QString cut = header ? cutText(*header) : QString(); !cut.isEmpty())
            found << u"cut: "_s + cut;
        if (isInside(widget))
            return;
        const QString cut = cutText(widget);
        if (!cut.isEmpty())
            found << u"cut: "_s + cut;
        if (isControl(widget) && !isReachable(widget, window))
            found << u"out of reach: "_s + nameOf(widget);
    });
    return found;
}

QSet<QString> layoutcheck::controls(const QWidget &window)
{
    QSet<QString> found;
    eachShown(window, [&](const QWidget &widget) {
        // A drawer's own buttons are there only where it is one.
        if (isControl(widget) && !isInside(widget) && !widget.property("isOfDrawer").toBool()
            && !widget.objectName().isEmpty() && !widget.objectName().startsWith("qt_"_L1)
            && isReachable(widget, window))
            found << keyOf(widget);
    });
    return found;
}

QStringList layoutcheck::missing(const QWidget &window, const QSet<QString> &expected)
{
    QSet<QString> there = controls(window);
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *drawer : all) {
        const QString opener = drawer->property("drawer").toString();
        const auto *button = opener.isEmpty() ? nullptr : window.findChild<QAbstractButton *>(opener);
        if (!button || !button->isVisibleTo(&window) || !button->isEnabled())
            continue;
        // A drawer has another place in the page than the pane that it is elsewhere.
        const QString below = u'/' + drawer->objectName() + u'/';
        for (const QString &name : expected) {
            if (name.contains(below))
                there << name;
        }
    }
    QStringList gone;
    for (const QString &name : expected) {
        if (!there.contains(name))
            gone << u"gone: "_s + name;
    }
    gone.sort();
    return gone;
}
