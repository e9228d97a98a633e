// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pindialog.h"

#include "cleanup/look/pins.h"
#include "gui/tr.h"

#include <QInputDialog>

void gui::pinAfterAsking(LiveSession &session, QWidget *owner, const QList<ExecutionId> &executions, const Say &say)
{
    auto *dialog = new QInputDialog(owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Pin"));
    dialog->setLabelText(Tr::tr("No cleanup will touch %n execution(s) and their files. Why?", nullptr,
                                static_cast<int>(executions.size())));
    dialog->setOkButtonText(Tr::tr("Pin"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, owner,
                     [&session, owner, executions, say](const QString &note) {
                         setPinned(session, owner, executions, true, note, say);
                     });
    dialog->open();
}

void gui::setPinned(LiveSession &session, QWidget *owner, const QList<ExecutionId> &executions, bool isPinned,
                    const QString &note, const Say &say)
{
    using Changed = QList<ExecutionId>;
    session.start<Changed>(
        owner,
        [executions, isPinned, note](cleanup::Session &own, const cleanup::Context &context) {
            return isPinned ? cleanup::pin(own, executions, note, context) : cleanup::unpin(own, executions, context);
        },
        [&session, isPinned, say](const Result<Changed> &changed) {
            if (!changed) {
                say(Banner::Tone::Danger, changed.error().message);
                return;
            }
            const int count = static_cast<int>(changed->size());
            say(Banner::Tone::Success,
                isPinned ? Tr::tr("Pinned %n execution(s): no cleanup touches them.", nullptr, count)
                         : Tr::tr("Unpinned %n execution(s).", nullptr, count));
            session.refresh();
        });
}
