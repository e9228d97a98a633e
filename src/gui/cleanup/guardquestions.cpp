// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/guardquestions.h"

#include "gui/cleanup/guardtext.h"
#include "gui/widgets/checklist.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = Interlock::State;

namespace {
QString answerKey(const Interlock &guard)
{
    return guard.key + u'\n' + gui::meantText(guard);
}

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void discard(QLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}
} // namespace

gui::GuardQuestions::GuardQuestions(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_good(new CheckList(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(m_rows);
    whole->addWidget(m_good);
    whole->addStretch(1);
    m_good->setObjectName(u"interlocks"_s);
    setAccessibleName(tr("What stands in the way"));
}

void gui::GuardQuestions::insert(QWidget *widget)
{
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->insertWidget(whole->indexOf(m_good), widget);
}

void gui::GuardQuestions::clear()
{
    discard(m_rows);
    m_guards.clear();
    m_blocked.clear();
}

void gui::GuardQuestions::forget()
{
    m_yes.clear();
    setNote({});
}

void gui::GuardQuestions::setNote(const QString &note)
{
    clear();
    m_good->setNote(note);
    emit heightChanged();
}

void gui::GuardQuestions::setInterlocks(const Interlocks &interlocks)
{
    clear();
    Findings good;
    // What can be answered last, next to the button.
    for (const State state : {State::Blocked, State::Guard}) {
        for (const Interlock &one : interlocks) {
            if (one.state == state)
                addRow(one);
        }
    }
    for (const Interlock &one : interlocks) {
        if (one.isGood())
            good << Finding{.key = one.key, .state = Finding::State::Good, .label = one.label, .mend = {}};
    }
    m_good->setFindings(good);
    emit heightChanged();
    emit answersChanged();
}

void gui::GuardQuestions::addRow(const Interlock &interlock)
{
    const bool isGuard = interlock.state == State::Guard;
    if (isGuard)
        m_guards << interlock;
    else if (m_blocked.isEmpty())
        m_blocked = interlock.label;
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    auto *mark = new QLabel(row);
    const int size = lines(this, 1);
    mark->setPixmap(icon(isGuard ? u"warning"_s : u"failed"_s,
                         stateColor(isGuard ? models::StuckState : models::FailedState, palette()))
                        .pixmap(size, size));
    mark->setAccessibleName(isGuard ? tr("Question") : tr("Obstacle"));
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(sentence(interlock.label, row), 0, 1);
    auto *below = new QVBoxLayout;
    grid->addLayout(below, 1, 1);
    QLabel *mend = sentence(mendText(interlock), row);
    makeQuiet(mend);
    below->addWidget(mend);
    if (isGuard)
        addQuestion(interlock, below, row);
    row->setAccessibleName(tr("Not good: %1").arg(interlock.label));
    m_rows->addWidget(row);
}

void gui::GuardQuestions::addQuestion(const Interlock &guard, QVBoxLayout *below, QWidget *parent)
{
    const QString key = answerKey(guard);
    auto *yes = new QCheckBox(tr("Yes, that is meant: %1").arg(meantText(guard).replace(u'&', u"&&"_s)), parent);
    yes->setObjectName(u"overrideCheck"_s);
    yes->setAccessibleDescription(guard.label);
    yes->setChecked(m_yes.contains(key));
    below->addWidget(yes);
    connect(yes, &QCheckBox::toggled, this, [this, key](bool isYes) {
        if (isYes)
            m_yes.insert(key);
        else
            m_yes.remove(key);
        emit answersChanged();
    });
}

QStringList gui::GuardQuestions::unanswered() const
{
    QStringList open;
    for (const Interlock &guard : m_guards) {
        if (!m_yes.contains(answerKey(guard)))
            open << meantText(guard);
    }
    open.removeDuplicates();
    return open;
}

QStringList gui::GuardQuestions::answered() const
{
    QStringList keys;
    for (const Interlock &guard : m_guards) {
        if (m_yes.contains(answerKey(guard)) && !keys.contains(guard.key))
            keys << guard.key;
    }
    return keys;
}

QStringList gui::GuardQuestions::meant() const
{
    QStringList said;
    for (const Interlock &guard : m_guards) {
        if (m_yes.contains(answerKey(guard)))
            said << meantText(guard);
    }
    said.removeDuplicates();
    return said;
}
