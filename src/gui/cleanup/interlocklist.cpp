// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/interlocklist.h"

#include "gui/widgets/controls.h"
#include "gui/widgets/palette.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int iconSize = 14;
constexpr int spacing = 6;

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
    , m_rows(new QVBoxLayout)
    , m_passed(new QToolButton(this))
    , m_good(new QWidget(this))
    , m_goodRows(new QVBoxLayout(m_good))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(spacing);
    whole->addLayout(m_rows);
    whole->addWidget(m_passed);
    whole->addWidget(m_good);
    m_rows->setSpacing(spacing);
    m_goodRows->setContentsMargins(0, 0, 0, 0);
    m_goodRows->setSpacing(spacing);
    m_passed->setObjectName(u"passedButton"_s);
    m_passed->setAutoRaise(true);
    m_passed->setCheckable(true);
    m_passed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_passed, &QToolButton::toggled, this, &InterlockList::fold);
    m_passed->hide();
    fold();
}

void gui::InterlockList::fold()
{
    m_passed->setArrowType(m_passed->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_good->setVisible(m_passed->isChecked());
}

void gui::InterlockList::clear()
{
    for (QVBoxLayout *rows : {m_rows, m_goodRows}) {
        while (QLayoutItem *item = rows->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
    m_passed->hide();
    m_good->hide();
}

void gui::InterlockList::setNote(const QString &note)
{
    clear();
    QLabel *label = wrapped(note, this);
    makeQuiet(label);
    m_rows->addWidget(label);
}

void gui::InterlockList::addLine(const Interlock &interlock, QVBoxLayout *rows)
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto *mark = new QLabel(row);
    const QColor color = stateColor(interlock.isGood() ? models::CompletedState : models::FailedState, palette());
    mark->setPixmap(icon(interlock.isGood() ? u"completed"_s : u"failed"_s, color).pixmap(iconSize, iconSize));
    mark->setContentsMargins(0, 2, 0, 0);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(wrapped(interlock.label, row), 0, 1);
    if (!interlock.mend.isEmpty()) {
        QLabel *what = wrapped(interlock.mend, row);
        makeQuiet(what);
        grid->addWidget(what, 1, 1);
    }
    const QString word = interlock.isGood() ? tr("Good: %1") : tr("Not good: %1");
    row->setAccessibleName(word.arg(interlock.label));
    rows->addWidget(row);
}

void gui::InterlockList::setInterlocks(const Interlocks &interlocks)
{
    clear();
    for (const Interlock &interlock : interlocks)
        addLine(interlock, interlock.isGood() ? m_goodRows : m_rows);
    const int good = m_goodRows->count();
    m_passed->setText(tr("%n check(s) passed", nullptr, good));
    m_passed->setVisible(good > 0);
    fold();
    if (good == 0)
        m_good->hide();
}
