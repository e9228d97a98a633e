// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filepart.h"
#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"

#include <QTemporaryDir>
#include <memory>

namespace cleanup {
struct CopyResult;
}

namespace gui {

/// Opens files that the service has collected from the web: with what the desktop has for them, after a question, from
/// a private copy. Whoever can write the folders can exchange a file between a look and the program that opens its
/// name; the copy is made by descriptor and nobody else can. Desktop entries and programs are not opened at all.
class OpenFiles : public QObject {
    Q_OBJECT

public:
    OpenFiles(LiveSession &session, QWidget *parent);

    /// Copies, looks what they are, and asks.
    void open(const QList<FileEntry> &files);
    /// Whether a file manager of this desktop can look into the folder.
    bool isHere(Directory directory) const;
    /// Opens a folder below the root, or the root itself; a link is not followed.
    void showFolder(Directory directory, const QByteArray &folder) const;

signals:
    void said(gui::Banner::Tone tone, const QString &text);

private:
    /// A copy, and what it is a copy of.
    struct Copy {
        FileEntry file;
        QString name; ///< Where it lies.
        QString type; ///< For people.
        bool isProgram = false;
    };
    void onCopied(const QList<FileEntry> &files, const cleanup::CopyResult &copied);
    void ask(const QList<Copy> &copies);

    LiveSession &m_session;
    QWidget *m_window;
    std::unique_ptr<QTemporaryDir> m_copies; ///< Gone with this.
};

} // namespace gui
