// SPDX-License-Identifier: GPL-3.0-or-later
// Run by the build: scrapazoid-documents bash|zsh|fish|settings FILE.

#include "documents/bashcompletion.h"
#include "documents/fishcompletion.h"
#include "documents/settingspage.h"
#include "documents/zshcompletion.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QMap<QByteArray, QByteArray (*)()> kinds{{"bash", documents::bashCompletion},
                                                   {"zsh", documents::zshCompletion},
                                                   {"fish", documents::fishCompletion},
                                                   {"settings", documents::settingsPage}};
    if (argc != 3 || !kinds.contains(argv[1])) {
        std::fputs("Usage: scrapazoid-documents bash|zsh|fish|settings FILE\n", stderr);
        return 2;
    }
    const QByteArray text = kinds.value(argv[1])();
    QFile file(QFile::decodeName(argv[2]));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()) {
        std::fprintf(stderr, "%s: %s\n", argv[2], qPrintable(file.errorString()));
        return 1;
    }
    return 0;
}
