// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/savedfilters.h"

#include "gui/settings.h"

#include <QInputDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
const QString group = QStringLiteral("executions/filters");

/// A name may hold a slash, which settings take for a folder.
QString keyOf(const QString &name)
{
    return group + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

/// In a menu an ampersand marks the next letter.
QString shown(QString name)
{
    return name.replace(u'&', u"&&"_s);
}
} // namespace

gui::SavedFilters::SavedFilters(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &SavedFilters::rebuild);
}

QStringList gui::SavedFilters::names()
{
    QSettings settings = windowSettings();
    settings.beginGroup(group);
    QStringList names;
    for (const QString &key : settings.childKeys())
        names << QUrl::fromPercentEncoding(key.toLatin1());
    names.sort(Qt::CaseInsensitive);
    return names;
}

void gui::SavedFilters::save(const QString &name, const ExecutionFilter &filter)
{
    windowSettings().setValue(keyOf(name), filter.toText());
}

void gui::SavedFilters::remove(const QString &name)
{
    windowSettings().remove(keyOf(name));
}

void gui::SavedFilters::rebuild()
{
    clear();
    const QStringList all = names();
    for (const QString &name : all) {
        // Somebody may have edited the file: what cannot be read is listed, and does nothing but go.
        const auto filter = ExecutionFilter::parse(windowSettings().value(keyOf(name)).toString());
        QAction *action = addAction(shown(name));
        action->setEnabled(filter.has_value());
        if (filter)
            connect(action, &QAction::triggered, this, [this, wanted = *filter] { emit chosen(wanted); });
    }
    if (all.isEmpty())
        addAction(tr("No filters saved yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("&Save this filter…"), this, &SavedFilters::askName)->setEnabled(!m_current.isEmpty());
    auto *removal = new QMenu(tr("&Delete"), this);
    connect(this, &QMenu::aboutToShow, removal, &QObject::deleteLater);
    removal->setEnabled(!all.isEmpty());
    for (const QString &name : all)
        removal->addAction(shown(name), this, [this, name] { remove(name); });
    addMenu(removal);
}

void gui::SavedFilters::askName()
{
    auto *dialog = new QInputDialog(parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter. One of the same name is replaced."));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter = m_current](const QString &name) {
        if (!name.trimmed().isEmpty())
            save(name.trimmed(), filter);
    });
    dialog->open();
}
