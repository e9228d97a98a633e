// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"
#include "core/target/target.h"
#include "demo/scratchdirectory.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <chrono>
#include <memory>

/// Folders of files for tests, straight over POSIX: names are bytes and nothing decodes them. Whatever goes wrong that
/// is not the test's subject ends the test program with errno's sentence.
namespace support {

/// Writes `size` bytes (a pattern that depends on the name; past 1 MiB sparse) to `<root>/<relative>`, makes parent
/// folders, and sets the modification time to `age` ago. An existing file is replaced by a new one.
void writeFile(const QByteArray &root, const QByteArray &relative, qint64 size = 100, std::chrono::seconds age = {});
void writeContent(const QByteArray &root, const QByteArray &relative, const QByteArray &content,
                  std::chrono::seconds age = {});
/// Modification time, to the nanosecond; also of folders.
void setModified(const QByteArray &path, std::chrono::nanoseconds sinceEpoch);

void makeFolder(const QByteArray &path);
void makeSymlink(const QByteArray &target, const QByteArray &path);
void makeHardLink(const QByteArray &existing, const QByteArray &path);
void makeFifo(const QByteArray &path);
void removeFile(const QByteArray &path);

/// Without following a symbolic link.
bool exists(const QByteArray &path);
qint64 sizeOf(const QByteArray &path);
QByteArray readFile(const QByteArray &path);

/// All names below `root` that are not folders, relative to it, as bytes, sorted. The console's own
/// ".scrapazoid-console" at the top is left out.
QByteArrayList listFiles(const QByteArray &root);
/// The same for folders.
QByteArrayList listFolders(const QByteArray &root);

/// Relative name → type, permissions, size, mtime in ns and SHA-1 of the content: two equal ones mean that nothing
/// happened to any file. The console's own folder is left out, and times of folders.
using TreeSnapshot = QMap<QByteArray, QByteArray>;
TreeSnapshot snapshot(const QByteArray &root);
/// One line a difference, for QVERIFY2; empty when equal.
QByteArray difference(const TreeSnapshot &before, const TreeSnapshot &after);

/// The two folders of the service, empty, removed at the end; on one volume, siblings: ".../static/screenshots" and
/// ".../static/downloads".
class TestRoots {
public:
    TestRoots();
    ~TestRoots();

    QByteArray screenshots() const { return path(Directory::Screenshots); }
    QByteArray downloads() const { return path(Directory::Downloads); }
    QByteArray path(Directory directory) const;
    /// Above both: for things that must stay untouched outside the roots.
    QByteArray outside() const { return m_directory->path(); }

    /// writeFile in one of the two.
    void write(Directory directory, const QByteArray &relative, qint64 size = 100, std::chrono::seconds age = {}) const;
    bool has(Directory directory, const QByteArray &relative) const;

    /// Sets both roots of `target`.
    void addTo(Target &target) const;

private:
    std::unique_ptr<demo::ScratchDirectory> m_directory;
};

} // namespace support
