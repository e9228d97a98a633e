// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "gui/session/livesession.h"
#include "models/figuretablemodel.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace gui {

class DataTable;

/// "What grew?": two days, and what differs between them by directory, user and type.
class GrowthView : public QWidget {
    Q_OBJECT

public:
    GrowthView(LiveSession &session, QWidget *parent);

    void showLook(const cleanup::StorageLook &look);
    void clear(const QString &why);
    DataTable &table() { return *m_table; }

private:
    void compare();
    void onCompared(const Result<Growth> &growth);
    void fill();

    LiveSession &m_session;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_dimension;
    QLabel *m_source;
    DataTable *m_table;
    models::FigureTableModel m_model;
    Growth m_growth;
    QPointer<jobs::JobBase> m_comparing;
};

} // namespace gui
