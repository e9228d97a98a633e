// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/policy.h"
#include "core/storage/filetree.h"
#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/pindialog.h"

#include <QObject>

class QMenu;

namespace gui {

class CopyFirst;
class OpenFiles;

/// What can be done with files and with groups of them, the same wherever they are shown: on the map, in the tree, in
/// the list. Nothing here changes anything of the service's: a cleanup is only previewed.
class FileActions : public QObject {
    Q_OBJECT

public:
    FileActions(LiveSession &session, QWidget *owner);

    void addTo(QMenu *menu, const QList<FileEntry> &files, const RetentionDays &days);
    void addTo(QMenu *menu, const FileTreePtr &tree, FileTree::Group group);

    bool canOpen(const QList<FileEntry> &files) const;
    void open(const QList<FileEntry> &files);
    bool canCopy(const QList<FileEntry> &files) const;
    void copyFiles(const QList<FileEntry> &files);
    /// Of the executions that the files are of.
    Pinning pinning(const QList<FileEntry> &files);
    /// Files that rows name, or orphans; not both at once.
    bool canClean(const QList<FileEntry> &files) const;
    /// What `clean` is called for these.
    static QString cleanText(const QList<FileEntry> &files);
    /// Expired files of one directory by their retention, orphans by their rule, live ones as chosen.
    void clean(const QList<FileEntry> &files, const RetentionDays &days);

signals:
    void executionWanted(const ExecutionId &execution);
    void userWanted(const RowKey &user);
    /// A preview of all that `policy` takes.
    void previewWanted(const CleanupPolicy &policy);
    /// A preview of `policy` with only these files ticked.
    void cleanWanted(const CleanupPolicy &policy, const FilePaths &files);
    void said(gui::Banner::Tone tone, const QString &text);

private:
    Pinning pinning(const QList<ExecutionId> &executions);
    void addWays(QMenu *menu, const std::optional<RowKey> &execution, const std::optional<RowKey> &user);
    void addCleanup(QMenu *menu, const FileTreePtr &tree, FileTree::Group group, Standing standing);
    void cleanGroup(const FileTreePtr &tree, FileTree::Group group, Standing standing);

    LiveSession &m_session;
    QWidget *m_owner;
    CopyFirst *m_copier;
    OpenFiles *m_opener;
};

} // namespace gui
