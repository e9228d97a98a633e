// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/inspectengine.h"
#include "gui/session/livesession.h"
#include "models/figuretablemodel.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace gui {

class DataTable;

/// Volumes of a container engine, where one answers, with the service's own marked, and what else takes room on the
/// engine's disk. Asks when it is first shown and on request. Changes nothing.
class ContainersDialog : public QDialog {
    Q_OBJECT

public:
    ContainersDialog(LiveSession &session, QWidget *parent);

    void ask();

signals:
    /// These folders are to be the profile's.
    void rootsWanted(const QMap<Directory, QByteArray> &roots);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onAnswered(const Result<containers::EngineReport> &report);
    void showUse(const Result<containers::EngineUse> &use);
    void onSelection();
    QMap<Directory, QByteArray> selectedRoots() const;

    LiveSession &m_session;
    QLabel *m_said;
    QPushButton *m_again;
    QPushButton *m_use;
    DataTable *m_volumeTable;
    DataTable *m_useTable;
    models::FigureTableModel m_volumes;
    models::FigureTableModel m_uses;
    QList<containers::ContainerVolume> m_found;
    QPointer<jobs::JobBase> m_asking;
    bool m_hasAsked = false;
};

} // namespace gui
