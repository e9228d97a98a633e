// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/serviceunits.h"
#include "core/target/target.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gui {

class Banner;

/// What systemd and cron are to be told, filled in for the connection that is open: to be copied, saved, or installed
/// for the user's own systemd.
class UnitsView : public QWidget {
    Q_OBJECT

public:
    explicit UnitsView(QWidget *parent = nullptr);

    void setTarget(const std::optional<Target> &target);
    /// The user's own units go here; a test's own folder in place of systemd's.
    void setUnitFolder(const QString &folder) { m_folder = folder; }
    /// Where the system's units lie; a test's own folders in their place.
    void setSystemFolders(const QStringList &folders);
    void setSystemctl(const QString &program) { m_systemctl = program; }
    /// "scrapazoidctl.service" and so on, as they are shown.
    const QList<ServiceUnit> &units() const { return m_units; }

private:
    void fill();
    void showUnit();
    QString placeOf(const ServiceUnit &unit) const;
    void copy();
    void save();
    void askToInstall();
    void install();
    void runSystemctl(QList<QStringList> calls);

    std::optional<Target> m_target;
    QString m_folder;
    QStringList m_systemFolders;
    bool m_tellsFailures = false;
    QString m_systemctl = QStringLiteral("systemctl");
    QList<ServiceUnit> m_units;
    QComboBox *m_way; ///< Service, timers, cron.
    QComboBox *m_owner; ///< This user's systemd, or the system's.
    QComboBox *m_file;
    QLabel *m_where;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_install;
    Banner *m_banner;
};

} // namespace gui
