// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/livesession.h"
#include "models/textlinesmodel.h"

#include <QDialog>

class QLabel;
class QListView;

namespace gui {

/// A text of any length to be read, copied and saved. It is drawn line by line: megabytes cost no more than a page.
class TextViewer : public QDialog {
    Q_OBJECT

public:
    TextViewer(LiveSession &session, const QString &title, const QString &text, QWidget *parent);

private:
    void copyLines();
    void askToSave();
    void save(const QString &fileName);

    LiveSession &m_session;
    models::TextLinesModel m_model;
    QListView *m_view;
    QLabel *m_note;
};

} // namespace gui
