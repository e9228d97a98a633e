// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/savefile.h"

#include "gui/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr auto profileProperty = "shownProfile";
const QString folderKey = u"window/exportFolder"_s;
constexpr qsizetype longestPart = 40;

/// Letters and digits of any script, all else a dash between them.
QString safePart(const QString &text)
{
    QString safe;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber())
            safe += letter;
        else if (!safe.isEmpty() && !safe.endsWith(u'-'))
            safe += u'-';
    }
    safe.truncate(longestPart);
    while (safe.endsWith(u'-'))
        safe.chop(1);
    return safe;
}
} // namespace

QString gui::suggestedFileName(const QString &what, const QString &profile, const QDate &day, const QString &suffix)
{
    QStringList parts;
    for (const QString &part : {safePart(what), safePart(profile), day.toString(Qt::ISODate)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u'-') + u'.' + suffix;
}

void gui::setShownProfile(QWidget *window, const QString &profile)
{
    window->setProperty(profileProperty, profile);
}

void gui::askForFile(QWidget *parent, const SaveFile &file, const std::function<void(const QString &)> &chosen)
{
    QWidget *window = parent->window();
    const QString folder = windowSettings().value(folderKey, QDir::homePath()).toString();
    auto *dialog = new QFileDialog(window, file.title, QDir(folder).exists() ? folder : QDir::homePath(), file.filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix);
    dialog->selectFile(
        suggestedFileName(file.what, window->property(profileProperty).toString(), QDate::currentDate(), file.suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen](const QString &fileName) {
        windowSettings().setValue(folderKey, QFileInfo(fileName).absolutePath());
        chosen(fileName);
    });
    dialog->open();
}
