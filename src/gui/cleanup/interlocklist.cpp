// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/interlocklist.h"

#include "gui/widgets/controls.h"
#include "gui/widgets/palette.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int iconSize = 14;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

gui::InterlockList::InterlockList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
}

void gui::InterlockList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void gui::InterlockList::setNote(const QString &note)
{
    clear();
    QLabel *label = wrapped(note, this);
    makeQuiet(label);
    m_rows->addWidget(label);
}

void gui::InterlockList::addLine(const QString &iconName, const QColor &color, const QString &text, const QString &mend)
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto *mark = new QLabel(row);
    mark->setPixmap(icon(iconName, color).pixmap(iconSize, iconSize));
    mark->setContentsMargins(0, 2, 0, 0);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    QLabel *words = wrapped(text, row);
    grid->addWidget(words, 0, 1);
    if (!mend.isEmpty()) {
        QLabel *what = wrapped(mend, row);
        makeQuiet(what);
        grid->addWidget(what, 1, 1);
    }
    m_rows->addWidget(row);
}

void gui::InterlockList::setInterlocks(const Interlocks &interlocks)
{
    clear();
    // What stands in the way comes first: the list may be longer than its room.
    Interlocks sorted = interlocks;
    std::stable_partition(sorted.begin(), sorted.end(), [](const Interlock &interlock) { return !interlock.isGood(); });
    for (const Interlock &interlock : std::as_const(sorted)) {
        const QString word = interlock.isGood() ? tr("Good: %1") : tr("Not good: %1");
        addLine(interlock.isGood() ? u"completed"_s : u"failed"_s,
                stateColor(interlock.isGood() ? models::CompletedState : models::FailedState, palette()),
                interlock.label, interlock.mend);
        m_rows->itemAt(m_rows->count() - 1)->widget()->setAccessibleName(word.arg(interlock.label));
    }
}
