// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/copyfiles.h"
#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"

#include <QObject>

namespace gui {

/// "Copy these files first…": asks for a folder, copies a plan's files there as a job of the window, and says how it
/// went.
class CopyFirst : public QObject {
    Q_OBJECT

public:
    CopyFirst(LiveSession &session, QWidget *parent);

    /// Opens the folder dialog.
    void choose(const PlanPtr &plan, const Selection &selection);
    void choose(const FilePaths &files);
    /// Copies to `folder` at once.
    void copyTo(const QString &folder, const PlanPtr &plan, const Selection &selection);
    void copyTo(const QString &folder, const FilePaths &files);

signals:
    void said(gui::Banner::Tone tone, const QString &text);

private:
    using Copying = std::function<Result<cleanup::CopyResult>(cleanup::Session &, const cleanup::Context &)>;
    void askForFolder(const std::function<void(const QString &)> &chosen);
    void start(const QString &folder, Copying copy);
    void onCopied(const Result<cleanup::CopyResult> &result);

    LiveSession &m_session;
    QWidget *m_parent;
    QString m_lastFolder;
};

} // namespace gui
