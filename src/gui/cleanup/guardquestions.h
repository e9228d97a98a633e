// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/interlock.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace gui {

class CheckList;

/// What stands between a plan and its run: a sentence for each guard that refuses, with its question below it; what
/// cannot be answered, with what to do about it; what is good folded into one line. Answers are for one plan, and each
/// only for the figures that it was given to.
class GuardQuestions : public QWidget {
    Q_OBJECT

public:
    explicit GuardQuestions(QWidget *parent = nullptr);

    /// Shown between what refuses and what is good.
    void insert(QWidget *widget);
    /// Another plan: nothing is answered.
    void forget();
    void setInterlocks(const Interlocks &interlocks);
    /// In place of them: that they are being looked at, or why they could not be.
    void setNote(const QString &note);

    bool isBlocked() const { return !m_blocked.isEmpty(); }
    /// The first of what cannot be answered.
    QString blockedBy() const { return m_blocked; }
    /// What is still to be said yes to, in words.
    QStringList unanswered() const;
    /// The keys of the guards that were said yes to.
    QStringList answered() const;
    /// What that was, in words.
    QStringList meant() const;

signals:
    void answersChanged();
    void heightChanged();

private:
    void clear();
    void addRow(const Interlock &interlock);
    void addQuestion(const Interlock &guard, QVBoxLayout *below, QWidget *parent);

    QVBoxLayout *m_rows;
    CheckList *m_good;
    Interlocks m_guards;
    QString m_blocked;
    QSet<QString> m_yes; ///< By key and what was asked.
};

} // namespace gui
