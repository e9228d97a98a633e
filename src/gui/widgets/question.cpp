// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/question.h"

#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QLabel>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {
constexpr double questionCharacters = 44;
} // namespace

QDialog *gui::ask(QWidget *parent, const Question &question, std::function<void()> act)
{
    auto *box
        = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    const models::State state = question.isDanger ? models::FailedState : models::RunningState;
    box->setIconPixmap(
        icon(question.isDanger ? u"warning"_s : u"info"_s, stateColor(state, box->palette())).pixmap(32, 32));
    QPushButton *yes = question.isDanger ? new DangerButton(box) : new QPushButton(box);
    yes->setText(question.action);
    yes->setObjectName(u"actionButton"_s);
    box->addButton(yes, QMessageBox::DestructiveRole);
    if (question.other) {
        QPushButton *other = box->addButton(question.otherAction, QMessageBox::ActionRole);
        other->setObjectName(u"otherButton"_s);
        QObject::connect(other, &QPushButton::clicked, parent, question.other);
    }
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, [act = std::move(act)] { act(); });
    // By itself it is hardly wider than a short question, and then not even its title is whole. A long one keeps the
    // least width of its own, by which the box knows whether it has to wrap.
    auto *label = box->findChild<QLabel *>(u"qt_msgbox_label"_s);
    if (const int least = characters(box, questionCharacters); label && label->minimumSizeHint().width() < least)
        label->setMinimumWidth(least);
    box->open();
    return box;
}

void gui::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Ok, parent->window());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
