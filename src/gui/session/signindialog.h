// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/signinquestions.h"

#include <QDialog>

class QLineEdit;

namespace gui {

class LiveSession;

/// Shows a question of ssh or sudo in its own words and takes the answer, which is kept nowhere.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    explicit SignInDialog(const SignInQuestion &question, QWidget *parent = nullptr);

    int id() const { return m_question.id; }
    /// Once accepted: what is to be said, as ssh wants to hear it.
    QByteArray answer() const;

private:
    SignInQuestion m_question;
    QLineEdit *m_secret = nullptr;
};

/// Puts the questions before whoever sits at `window`, for as long as both live.
void showQuestions(SignInQuestions &questions, QWidget *window);
/// The session says that it waits for an answer, for as long as a question stands.
void tellOfQuestions(SignInQuestions &questions, LiveSession &session);

} // namespace gui
