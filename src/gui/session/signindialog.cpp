// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/signindialog.h"

#include "gui/session/livesession.h"
#include "gui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

gui::SignInDialog::SignInDialog(const SignInQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    using Kind = SignInQuestion::Kind;
    setWindowTitle(tr("Sign in"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    // The words below are another program's, and in part another machine's: what they are about is said by us.
    auto *heading = new QLabel((question.kind == Kind::Notice ? tr("On the way to %1, ssh waits for you:")
                                                              : tr("On the way to %1, ssh or sudo asks:"))
                                   .arg(question.place),
                               this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    makeHeading(heading);
    layout->addWidget(heading);
    QLabel *text = makeProse(this);
    text->setText(question.text);
    text->setAccessibleName(tr("Question"));
    layout->addWidget(text);
    auto *buttons = new QDialogButtonBox(this);
    if (question.kind == Kind::Secret) {
        m_secret = new QLineEdit(this);
        m_secret->setEchoMode(QLineEdit::Password);
        m_secret->setAccessibleName(tr("Answer, kept nowhere"));
        layout->addWidget(m_secret);
        m_secret->setFocus();
        buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    }
    if (question.kind == Kind::Choice) {
        QLabel *advice = makeProse(this);
        makeQuiet(advice);
        advice->setText(tr("Say yes only if its administrator has told you the same key: whoever pretends to be that "
                           "machine gets what is sent there."));
        layout->addWidget(advice);
        buttons->addButton(tr("Yes, go on"), QDialogButtonBox::AcceptRole);
    }
    QPushButton *cancel
        = buttons->addButton(question.kind == Kind::Notice ? tr("Hide") : tr("Cancel"), QDialogButtonBox::RejectRole);
    if (question.kind != Kind::Secret) {
        // Enter does what the focused button says: not "yes", unless somebody went there.
        cancel->setDefault(true);
        cancel->setFocus();
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // A line of a fingerprint, as wide as the font makes it.
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

QByteArray gui::SignInDialog::answer() const
{
    return m_secret ? m_secret->text().toUtf8() : "yes"_ba;
}

void gui::showQuestions(SignInQuestions &questions, QWidget *window)
{
    QObject::connect(&questions, &SignInQuestions::asked, window, [&questions, window](const SignInQuestion &question) {
        // Of the window, whatever dialog wanted the connection: that one may close before the answer comes.
        auto *dialog = new SignInDialog(question, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(&questions, &SignInQuestions::withdrawn, dialog, [dialog](int id) {
            if (id != dialog->id())
                return;
            QObject::disconnect(dialog, &QDialog::finished, nullptr, nullptr);
            dialog->close();
        });
        QObject::connect(dialog, &QDialog::finished, &questions, [&questions, dialog](int result) {
            if (result == QDialog::Accepted)
                questions.answer(dialog->id(), dialog->answer());
            else
                questions.decline(dialog->id());
        });
        dialog->show();
    });
}

void gui::tellOfQuestions(SignInQuestions &questions, LiveSession &session)
{
    QObject::connect(&questions, &SignInQuestions::asked, &session, [&session](const SignInQuestion &question) {
        session.setWaitsFor(SignInDialog::tr("Waiting for somebody to sign in at %1: the dialog has the question.")
                                .arg(question.place));
    });
    QObject::connect(&questions, &SignInQuestions::settled, &session, [&session] { session.setWaitsFor({}); });
}
