// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QDialog;
class QWidget;

namespace gui {

/// A question before something is changed. Not acting is the default.
struct Question {
    QString title;
    QString text;
    QString detail{};
    QString action; ///< The button that does it: a verb.
    bool isDanger = false; ///< What it does cannot be taken back.
    QString otherAction{}; ///< Another way out, where there is one.
    std::function<void()> other{};
};

/// Asks without blocking; `act` is called when the answer is yes and `parent` still lives. Returns the question, which
/// deletes itself when it is answered; reject() takes it away unanswered.
QDialog *ask(QWidget *parent, const Question &question, std::function<void()> act);
/// Says something that needs no answer.
void tell(QWidget *parent, const QString &title, const QString &text);

} // namespace gui
