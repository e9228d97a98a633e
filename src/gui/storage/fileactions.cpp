// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/fileactions.h"

#include "gui/cleanup/copyfirst.h"
#include "gui/storage/openfiles.h"
#include "gui/widgets/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostOpened = 10;

FilePaths pathsOf(const QList<FileEntry> &files)
{
    FilePaths paths;
    for (const FileEntry &file : files)
        paths[static_cast<size_t>(file.directory)].insert(file.path);
    return paths;
}

QByteArray folderOf(const FileEntry &file)
{
    return file.path.left(std::max<qsizetype>(0, file.path.lastIndexOf('/')));
}

/// Directories of a group in which it has files of a standing.
QList<Directory> directoriesOf(const FileTree &tree, FileTree::Group group, Standing standing)
{
    const FileTree::Node &node = tree.at(group);
    if (node.level != FileTree::Level::All)
        return {node.directory};
    QList<Directory> found;
    for (FileTree::Group one = node.firstChild; one < node.firstChild + node.children; ++one) {
        if (tree.at(one).sums[static_cast<size_t>(standing)].count > 0)
            found << tree.at(one).directory;
    }
    return found;
}
} // namespace

gui::FileActions::FileActions(LiveSession &session, QWidget *owner)
    : QObject(owner)
    , m_session(session)
    , m_owner(owner)
    , m_copier(new CopyFirst(session, owner))
    , m_opener(new OpenFiles(session, owner))
{
    connect(m_copier, &CopyFirst::said, this, &FileActions::said);
    connect(m_opener, &OpenFiles::said, this, &FileActions::said);
}

void gui::FileActions::addWays(QMenu *menu, const std::optional<RowKey> &execution, const std::optional<RowKey> &user)
{
    if (execution)
        menu->addAction(icon(u"executions"_s), tr("Go to execution #%1").arg(execution->toString()), this,
                        [this, key = *execution] { emit executionWanted(ExecutionId{key}); });
    if (user)
        menu->addAction(tr("Files of user %1").arg(user->toString()), this,
                        [this, key = *user] { emit userWanted(key); });
}

void gui::FileActions::addTo(QMenu *menu, const QList<FileEntry> &files, const RetentionDays &days)
{
    if (files.isEmpty() || !m_session.hasTarget())
        return;
    const FileEntry first = files.first();
    if (files.size() == 1)
        addWays(menu, first.execution != 0 ? std::optional(first.execution) : std::nullopt, first.user);
    menu->addSeparator();
    menu->addAction(tr("Open"), this, [this, files] { open(files); })->setEnabled(canOpen(files));
    if (files.size() == 1 && m_opener->isHere(first.directory))
        menu->addAction(icon(u"folder"_s), tr("Open the folder"), this,
                        [this, first] { m_opener->showFolder(first.directory, folderOf(first)); });
    menu->addAction(tr("Copy files to…"), this, [this, files] { copyFiles(files); })->setEnabled(canCopy(files));
    menu->addAction(icon(u"copy"_s), tr("Copy path"), this, [this, files] {
        QStringList paths;
        for (const FileEntry &file : files)
            paths << QFile::decodeName(m_session.target().root(file.directory).path + '/' + file.path);
        QApplication::clipboard()->setText(paths.join(u'\n'));
    });
    menu->addSeparator();
    pinning(files).addTo(menu);
    menu->addAction(cleanText(files), this, [this, files, days] { clean(files, days); })->setEnabled(canClean(files));
}

void gui::FileActions::addTo(QMenu *menu, const FileTreePtr &tree, FileTree::Group group)
{
    if (!m_session.hasTarget())
        return;
    using Level = FileTree::Level;
    const FileTree::Node &node = tree->at(group);
    const auto key = tree->key(group);
    const FileTree::Node &around = tree->at(node.parent);
    const auto user = node.level == Level::User ? key
        : around.level == Level::User           ? tree->key(node.parent)
                                                : std::nullopt;
    addWays(menu, node.level == Level::Execution ? key : std::nullopt, user);
    menu->addSeparator();
    if (node.level == Level::Directory || node.level == Level::Folder) {
        const Directory directory = node.directory;
        const QByteArray folder = tree->folder(group);
        if (m_opener->isHere(directory))
            menu->addAction(icon(u"folder"_s), tr("Open the folder"), this,
                            [this, directory, folder] { m_opener->showFolder(directory, folder); });
        menu->addAction(icon(u"copy"_s), tr("Copy path"), this, [this, directory, folder] {
            QApplication::clipboard()->setText(
                QFile::decodeName(m_session.target().root(directory).path + '/' + folder));
        });
        menu->addSeparator();
    }
    if (node.level == Level::Execution && key)
        pinning({ExecutionId{*key}}).addTo(menu);
    addCleanup(menu, tree, group, Standing::Expired);
    addCleanup(menu, tree, group, Standing::Orphan);
    addCleanup(menu, tree, group, Standing::Live);
}

void gui::FileActions::addCleanup(QMenu *menu, const FileTreePtr &tree, FileTree::Group group, Standing standing)
{
    const qint64 count = tree->at(group).sums[static_cast<size_t>(standing)].count;
    if (count == 0)
        return;
    const int files = static_cast<int>(count);
    menu->addAction(standing == Standing::Expired      ? tr("Preview cleanup of %Ln expired file(s)…", nullptr, files)
                        : standing == Standing::Orphan ? tr("Preview cleanup of %Ln orphan(s)…", nullptr, files)
                                                       : tr("Preview removal of %Ln live file(s)…", nullptr, files),
                    this, [this, tree, group, standing] { cleanGroup(tree, group, standing); })
        ->setEnabled(m_session.isConnected());
}

void gui::FileActions::cleanGroup(const FileTreePtr &tree, FileTree::Group group, Standing standing)
{
    const QList<Directory> found = directoriesOf(*tree, group, standing);
    const RetentionDays days = tree->request().days;
    CleanupPolicy policy = orphanPolicy(found);
    if (standing == Standing::Expired) {
        const auto daysOf = [&](Directory directory) {
            return found.contains(directory) ? std::optional(days[static_cast<size_t>(directory)]) : std::nullopt;
        };
        policy = found.size() == 1 ? retentionPolicy(found.first(), *daysOf(found.first()))
                                   : filesPolicy(daysOf(Directory::Screenshots), daysOf(Directory::Downloads));
    }
    const bool isByRule = standing != Standing::Live;
    if (isByRule && group == FileTree::all && tree->request().part == FilePart()) {
        emit previewWanted(policy);
        return;
    }
    m_session.start<FilePaths>(
        this,
        [tree, group, standing](cleanup::Session &, const cleanup::Context &) -> Result<FilePaths> {
            return tree->paths(group, standing);
        },
        [this, policy, standing](const Result<FilePaths> &paths) {
            if (!paths)
                return;
            if (standing == Standing::Live)
                emit previewWanted(chosenPolicy(*paths));
            else
                emit cleanWanted(policy, *paths);
        });
}

bool gui::FileActions::canOpen(const QList<FileEntry> &files) const
{
    return !files.isEmpty() && files.size() <= mostOpened && m_session.hasTarget();
}

void gui::FileActions::open(const QList<FileEntry> &files)
{
    if (!files.isEmpty())
        m_opener->open(files.first(std::min<qsizetype>(files.size(), mostOpened)));
}

bool gui::FileActions::canCopy(const QList<FileEntry> &files) const
{
    return !files.isEmpty() && m_session.isConnected() && !m_session.announced();
}

void gui::FileActions::copyFiles(const QList<FileEntry> &files)
{
    m_copier->choose(pathsOf(files));
}

gui::Pinning gui::FileActions::pinning(const QList<FileEntry> &files)
{
    QList<ExecutionId> executions;
    for (const FileEntry &file : files) {
        if (file.execution != 0 && !executions.contains(ExecutionId{file.execution}))
            executions << ExecutionId{file.execution};
    }
    return pinning(executions);
}

gui::Pinning gui::FileActions::pinning(const QList<ExecutionId> &executions)
{
    return {.session = m_session,
            .owner = m_owner,
            .executions = executions,
            .say = [this](Banner::Tone tone, const QString &text) { emit said(tone, text); }};
}

namespace {
bool isOrphan(const FileEntry &file)
{
    return file.standing == Standing::Orphan;
}

/// Expired files of one directory go by the rule that a schedule would follow.
bool isOneRetention(const QList<FileEntry> &files)
{
    return std::all_of(files.begin(), files.end(), [&](const FileEntry &file) {
        return file.standing == Standing::Expired && file.directory == files.first().directory;
    });
}
} // namespace

bool gui::FileActions::canClean(const QList<FileEntry> &files) const
{
    const auto orphans = std::count_if(files.begin(), files.end(), isOrphan);
    return m_session.isConnected() && !files.isEmpty() && (orphans == 0 || orphans == files.size());
}

QString gui::FileActions::cleanText(const QList<FileEntry> &files)
{
    if (files.isEmpty())
        return tr("Preview cleanup…");
    const int count = static_cast<int>(files.size());
    const bool hasLive = std::any_of(files.begin(), files.end(),
                                     [](const FileEntry &file) { return file.standing == Standing::Live; });
    return hasLive ? tr("Preview removal of %Ln file(s)…", nullptr, count)
                   : tr("Preview cleanup of %Ln file(s)…", nullptr, count);
}

void gui::FileActions::clean(const QList<FileEntry> &files, const RetentionDays &days)
{
    if (!canClean(files))
        return;
    QList<Directory> found;
    for (const FileEntry &file : files) {
        if (!found.contains(file.directory))
            found << file.directory;
    }
    const Directory first = found.first();
    if (isOrphan(files.first()))
        emit cleanWanted(orphanPolicy(found), pathsOf(files));
    else if (isOneRetention(files))
        emit cleanWanted(retentionPolicy(first, days[static_cast<size_t>(first)]), pathsOf(files));
    else
        emit previewWanted(chosenPolicy(pathsOf(files)));
}
