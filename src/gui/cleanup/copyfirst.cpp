// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/copyfirst.h"

#include "core/base/bytes.h"
#include "gui/cleanup/plansummary.h"

#include <QFile>
#include <QFileDialog>

gui::CopyFirst::CopyFirst(LiveSession &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_parent(parent)
{
}

void gui::CopyFirst::askForFolder(const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(m_parent->window(), tr("Copy the files to"), m_lastFolder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Copy here"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void gui::CopyFirst::choose(const PlanPtr &plan, const Selection &selection)
{
    askForFolder([this, plan, selection](const QString &folder) { copyTo(folder, plan, selection); });
}

void gui::CopyFirst::choose(const FilePaths &files)
{
    askForFolder([this, files](const QString &folder) { copyTo(folder, files); });
}

void gui::CopyFirst::copyTo(const QString &folder, const PlanPtr &plan, const Selection &selection)
{
    start(folder,
          [request
           = cleanup::CopyRequest{.plan = plan, .selection = selection, .destination = QFile::encodeName(folder)}](
              cleanup::Session &session, const cleanup::Context &context) {
              return cleanup::copyFiles(session, request, context);
          });
    emit said(Banner::Tone::Information, tr("The files are being copied to %1. The cleanup waits.").arg(folder));
}

void gui::CopyFirst::copyTo(const QString &folder, const FilePaths &files)
{
    start(folder,
          [files, destination = QFile::encodeName(folder)](cleanup::Session &session, const cleanup::Context &context) {
              return cleanup::copyFiles(session, files, destination, context);
          });
    emit said(Banner::Tone::Information, tr("The files are being copied to %1.").arg(folder));
}

void gui::CopyFirst::start(const QString &folder, Copying copy)
{
    m_lastFolder = folder;
    auto *job = m_session.start<cleanup::CopyResult>(
        this, std::move(copy), [this](const Result<cleanup::CopyResult> &result) { onCopied(result); });
    m_session.announce(job, tr("Copying files"));
}

void gui::CopyFirst::onCopied(const Result<cleanup::CopyResult> &result)
{
    if (!result) {
        emit said(Banner::Tone::Danger, result.error().message);
        return;
    }
    const QString copied = tr("%1 in %Ln file(s) copied to %2", nullptr, static_cast<int>(result->files))
                               .arg(bytes::forPeople(result->bytes), bytes::displayName(result->folder));
    if (result->isStopped) {
        emit said(Banner::Tone::Warning, tr("Stopped on request. %1; the rest was not copied.").arg(copied));
    } else if (!result->failed.empty()) {
        const ItemOutcome &first = result->failed.front();
        emit said(Banner::Tone::Warning,
                  tr("%1. %Ln file(s) could not be copied, the first one %2: %3.", nullptr,
                     static_cast<int>(result->failed.size()))
                      .arg(copied, bytes::displayName(first.path), first.reason));
    } else {
        emit said(Banner::Tone::Success, tr("%1.").arg(copied));
    }
}
