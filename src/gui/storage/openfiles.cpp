// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/openfiles.h"

#include "cleanup/look/copyfiles.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "gui/widgets/question.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUrl>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// What runs when it is opened, or says what is to be run.
bool isProgram(const QMimeType &type)
{
    static constexpr std::array names{"application/x-executable"_L1,
                                      "application/x-sharedlib"_L1,
                                      "application/x-shellscript"_L1,
                                      "application/x-desktop"_L1,
                                      "application/x-mswinurl"_L1,
                                      "application/x-ms-shortcut"_L1,
                                      "application/x-ms-dos-executable"_L1,
                                      "application/x-msdownload"_L1,
                                      "application/vnd.microsoft.portable-executable"_L1,
                                      "application/x-msi"_L1,
                                      "application/x-bat"_L1,
                                      "application/java-archive"_L1,
                                      "application/x-java"_L1,
                                      "application/javascript"_L1,
                                      "application/vnd.appimage"_L1,
                                      "application/vnd.flatpak"_L1,
                                      "application/vnd.flatpak.ref"_L1,
                                      "application/vnd.debian.binary-package"_L1,
                                      "application/x-rpm"_L1,
                                      "text/x-python"_L1};
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView name) { return type.inherits(name); });
}

/// By its name and by what is in it: a program is one by either.
std::pair<QString, bool> kindOf(const QString &name)
{
    const QMimeDatabase types;
    const QMimeType inside = types.mimeTypeForFile(name, QMimeDatabase::MatchContent);
    const QList<QMimeType> byName = types.mimeTypesForFileName(name);
    const bool isOne = isProgram(inside) || std::any_of(byName.cbegin(), byName.cend(), isProgram);
    return {types.mimeTypeForFile(name).comment(), isOne};
}
} // namespace

gui::OpenFiles::OpenFiles(LiveSession &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(parent)
{
}

void gui::OpenFiles::open(const QList<FileEntry> &files)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/scrapazoid-open-XXXXXX"_s);
    if (!m_copies->isValid()) {
        emit said(Banner::Tone::Danger, tr("There is no room for a copy to open: %1.").arg(m_copies->errorString()));
        return;
    }
    FilePaths paths;
    for (const FileEntry &file : files)
        paths[static_cast<size_t>(file.directory)].insert(file.path);
    m_session.start<cleanup::CopyResult>(
        this,
        [paths, destination = QFile::encodeName(m_copies->path())](cleanup::Session &session,
                                                                   const cleanup::Context &context) {
            return cleanup::copyFiles(session, paths, destination, context);
        },
        [this, files](const Result<cleanup::CopyResult> &copied) {
            if (copied)
                onCopied(files, *copied);
            else
                emit said(Banner::Tone::Danger, copied.error().message);
        });
}

void gui::OpenFiles::onCopied(const QList<FileEntry> &files, const cleanup::CopyResult &copied)
{
    if (!copied.failed.empty()) {
        const ItemOutcome &first = copied.failed.front();
        emit said(Banner::Tone::Warning,
                  tr("%1 cannot be opened: %2.").arg(bytes::displayName(first.path), first.reason));
    }
    QList<Copy> copies;
    for (const FileEntry &file : files) {
        const QString name = QFile::decodeName(copied.folder + '/' + toName(file.directory).toUtf8() + '/' + file.path);
        if (!QFileInfo(name).isFile())
            continue;
        const auto [type, isOne] = kindOf(name);
        copies.append({file, name, type, isOne});
    }
    if (!copies.isEmpty())
        ask(copies);
}

void gui::OpenFiles::ask(const QList<Copy> &copies)
{
    QStringList lines;
    QStringList names;
    bool hasProgram = false;
    for (const Copy &copy : copies) {
        const QString origin = copy.file.execution != 0 ? tr("execution #%1").arg(copy.file.execution.toString())
                                                        : tr("no execution is known");
        lines << tr("%1: %2, from the %3 folder, %4")
                     .arg(bytes::displayName(copy.file.path), copy.type, toWord(copy.file.directory), origin);
        hasProgram = hasProgram || copy.isProgram;
        if (!copy.isProgram)
            names << copy.name;
    }
    const FileEntry first = copies.first().file;
    const auto show = [this, first] {
        showFolder(first.directory, first.path.left(std::max<qsizetype>(0, first.path.lastIndexOf('/'))));
    };
    if (names.isEmpty() && !isHere(first.directory)) {
        emit said(Banner::Tone::Warning, tr("Programs and what starts them are not opened from here."));
        return;
    }
    if (names.isEmpty()) {
        gui::ask(m_window,
                 {.title = tr("Open"),
                  .text = tr("Programs and what starts them are not opened from here."),
                  .detail = lines.join(u'\n'),
                  .action = tr("Show in folder")},
                 show);
        return;
    }
    gui::ask(
        m_window,
        {.title = tr("Open"),
         .text = tr("Open %n file(s) that came from the web?", nullptr, static_cast<int>(names.size())),
         .detail = lines.join(u'\n') + (hasProgram ? u"\n\n"_s + tr("Programs among them are not opened.") : QString()),
         .action = tr("Open a copy"),
         .otherAction = tr("Show in folder"),
         .other = isHere(first.directory) ? std::function<void()>(show) : std::function<void()>()},
        [this, names] {
            for (const QString &name : names) {
                if (!QDesktopServices::openUrl(QUrl::fromLocalFile(name)))
                    emit said(Banner::Tone::Warning,
                              tr("No program of this desktop opens %1.")
                                  .arg(bytes::displayName(QFile::encodeName(QFileInfo(name).fileName()))));
            }
        });
}

bool gui::OpenFiles::isHere(Directory directory) const
{
    return m_session.hasTarget() && m_session.target().root(directory).path.startsWith('/');
}

void gui::OpenFiles::showFolder(Directory directory, const QByteArray &folder) const
{
    const QByteArray root = m_session.target().root(directory).path;
    const QFileInfo place(QFile::decodeName(folder.isEmpty() ? root : root + '/' + folder));
    if (place.isDir() && !place.isSymLink())
        QDesktopServices::openUrl(QUrl::fromLocalFile(place.filePath()));
}
