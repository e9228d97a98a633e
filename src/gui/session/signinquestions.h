// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/signin.h"

#include <QByteArray>
#include <QLocalServer>
#include <QPointer>
#include <QTemporaryDir>
#include <deque>
#include <optional>

class QLocalSocket;

namespace gui {

/// A question of ssh or sudo that waits for a person. Its text is theirs, and in part another machine's.
struct SignInQuestion {
    enum class Kind {
        Secret, ///< A password or passphrase; the answer is not shown while it is typed.
        Choice, ///< Yes or no, as whether a host's key is to be trusted.
        Notice, ///< Nothing to type: something else is waited for, as for a touch of a key.
    };
    int id = 0; ///< Of this one and no other.
    Kind kind = Kind::Secret;
    QString place; ///< Where somebody signs in, as the window calls it.
    QString text;
};

/// Where ssh and sudo get the answers that they need to sign in: they start a program that asks this window, over a
/// socket that only its user may open. One question at a time is shown. GUI thread.
class SignInQuestions : public QObject {
    Q_OBJECT

public:
    /// `program`: the one that they start, which calls `answerFromWindow`.
    explicit SignInQuestions(const QString &program, QObject *parent = nullptr);
    ~SignInQuestions() override;

    /// What stores are given so that the questions come here. Nobody is asked where no socket could be made.
    SignIn signIn() const;

    /// To that question, where it still stands.
    void answer(int id, const QByteArray &answer);
    /// Nobody answers that one, nor any other until somebody wants a connection again: it would come back with every
    /// attempt. A notice is merely not shown any more: what it waits for may still come.
    void decline(int id);
    /// Somebody wants a connection.
    void askAgain() { m_isDeclined = false; }
    /// Nobody will answer any more, whoever asks.
    void end();

signals:
    void asked(const gui::SignInQuestion &question);
    /// Whoever asked has gone: that question is void.
    void withdrawn(int id);
    /// No question stands any more.
    void settled();

private:
    void take();
    void read(QLocalSocket *socket);
    void showNext();
    void close(QLocalSocket *socket);
    void declineAll();

    struct Waiting {
        QPointer<QLocalSocket> socket;
        SignInQuestion question;
    };
    QString m_program;
    QTemporaryDir m_folder;
    QLocalServer m_server;
    std::deque<Waiting> m_waiting; ///< The first one is shown.
    int m_lastId = 0;
    bool m_isDeclined = false;
};

/// In the process that ssh or sudo has started, where the environment names the window's socket: asks there and prints
/// the answer. The exit status; nothing where this is no such process.
std::optional<int> answerFromWindow(int argc, char *argv[]);

} // namespace gui
