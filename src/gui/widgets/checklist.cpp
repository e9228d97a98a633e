// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/checklist.h"

#include "core/base/excerpt.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr double markLines = 0.85;
constexpr int spacing = 6;
constexpr qsizetype longestShown = 400;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// How a state is shown, and how it is read out.
struct Look {
    QString icon;
    models::State color;
    QString word;
    QString state; ///< Of the sign alone.
};

Look lookOf(Finding::State state)
{
    using gui::CheckList;
    switch (state) {
    case Finding::State::Good:
        return {u"completed"_s, models::CompletedState, CheckList::tr("Good: %1"), CheckList::tr("Good")};
    case Finding::State::Warning:
        return {u"warning"_s, models::StuckState, CheckList::tr("Could be better: %1"),
                CheckList::tr("Could be better")};
    case Finding::State::Bad:
        return {u"failed"_s, models::FailedState, CheckList::tr("Not good: %1"), CheckList::tr("Not good")};
    case Finding::State::Unknown: break;
    }
    return {u"info"_s, models::PendingState, CheckList::tr("Not known: %1"), CheckList::tr("Not known")};
}
} // namespace

gui::CheckList::CheckList(QWidget *parent)
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
    connect(m_passed, &QToolButton::toggled, this, &CheckList::fold);
    // Hidden it is come by all the same by whoever walks through the window without seeing it.
    m_passed->setText(tr("%n check(s) passed", nullptr, 0));
    m_passed->hide();
    fold();
}

void gui::CheckList::fold()
{
    m_passed->setArrowType(m_passed->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_good->setVisible(m_passed->isChecked());
}

void gui::CheckList::clear()
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

void gui::CheckList::setNote(const QString &note)
{
    clear();
    QLabel *label = wrapped(note, this);
    makeQuiet(label);
    m_rows->addWidget(label);
}

void gui::CheckList::addLine(const Finding &finding, QVBoxLayout *rows)
{
    const Look look = lookOf(finding.state);
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto *mark = new QLabel(row);
    const int size = lines(this, markLines);
    mark->setPixmap(icon(look.icon, stateColor(look.color, palette())).pixmap(QSize(size, size), devicePixelRatio()));
    mark->setContentsMargins(0, 2, 0, 0);
    mark->setAccessibleName(look.state);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(wrapped(finding.label, row), 0, 1);
    if (!finding.mend.isEmpty()) {
        // SQL for a whole schema is copied, not read.
        QLabel *what = wrapped(m_copiesMends ? excerpt(finding.mend, longestShown) : finding.mend, row);
        makeQuiet(what);
        grid->addWidget(what, 1, 1);
        if (m_copiesMends)
            grid->addWidget(makeCopyButton(finding, row), 1, 2, Qt::AlignTop);
    }
    row->setAccessibleName(look.word.arg(finding.label));
    rows->addWidget(row);
}

QToolButton *gui::CheckList::makeCopyButton(const Finding &finding, QWidget *parent)
{
    auto *copy = new QToolButton(parent);
    copy->setObjectName(u"copyButton"_s);
    copy->setAutoRaise(true);
    copy->setIcon(icon(u"copy"_s));
    copy->setToolTip(tr("Copy what to do"));
    copy->setAccessibleName(tr("Copy what to do about: %1").arg(finding.label));
    connect(copy, &QToolButton::clicked, this, [mend = finding.mend] { QGuiApplication::clipboard()->setText(mend); });
    return copy;
}

void gui::CheckList::setFindings(const Findings &findings)
{
    clear();
    Findings sorted = findings;
    std::stable_partition(sorted.begin(), sorted.end(),
                          [](const Finding &one) { return one.state == Finding::State::Bad; });
    for (const Finding &finding : sorted)
        addLine(finding, finding.isGood() ? m_goodRows : m_rows);
    const int good = m_goodRows->count();
    m_passed->setText(tr("%n check(s) passed", nullptr, good));
    m_passed->setVisible(good > 0);
    fold();
    if (good == 0)
        m_good->hide();
}
