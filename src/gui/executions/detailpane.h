// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/findexecutions.h"
#include "gui/session/livesession.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <memory>

class QListWidgetItem;

namespace gui {

namespace Ui {
class ExecutionsPage;
}

/// What is known of one execution, beside the table: fields, what would happen to it, thumbnails, downloads. Reads on
/// workers; pictures are decoded there, too, since nobody knows what is in them.
class DetailPane : public QObject {
    Q_OBJECT

public:
    DetailPane(LiveSession &session, Ui::ExecutionsPage &ui, QObject *parent);

    /// `selected`: how many rows are; beyond one the pane says that it shows the first.
    void show(const ExecutionId &id, qsizetype selected);
    void clear();

private:
    void load();
    void onDetails(const Result<cleanup::ExecutionDetails> &details);
    void describe(const cleanup::ExecutionDetails &details);
    void fillScreenshots(const cleanup::ExecutionDetails &details);
    void fillDownloads(const cleanup::ExecutionDetails &details);
    void openViewer(int row);
    void showError();
    void loadThumbnail(const QByteArray &path);
    void onThumbnail(const QByteArray &path, const Result<QImage> &picture);

    LiveSession &m_session;
    Ui::ExecutionsPage &m_ui;
    std::optional<ExecutionId> m_id;
    std::optional<ExecutionId> m_shown;
    QPointer<jobs::JobBase> m_job;
    std::unique_ptr<QObject> m_thumbnails; ///< Owns their jobs; replaced with the selection.
    QList<cleanup::ExecutionFile> m_screenshots; ///< All that were read; only the first of them have thumbnails.
    QList<QByteArray> m_shownScreenshots;
    QSize m_thumbnailSize;
    QString m_error; ///< The whole of it; the label shows its beginning and its end.
};

} // namespace gui
