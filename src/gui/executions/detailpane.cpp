// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/detailpane.h"

#include "cleanup/plan/stuck.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/base/excerpt.h"
#include "gui/executions/thumbnail.h"
#include "gui/widgets/palette.h"
#include "models/liveexecutionsmodel.h"
#include "ui_executionspage.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
constexpr QSize thumbnailSize{78, 52};
constexpr qint64 largestPicture = 20LL * 1024 * 1024;
constexpr int mostThumbnails = 60;
constexpr qsizetype longestError = 3000;
} // namespace

gui::DetailPane::DetailPane(LiveSession &session, Ui::ExecutionsPage &ui, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ui(ui)
{
    makeHeading(m_ui.detailTitle);
    makeHeading(m_ui.shotsTitle);
    makeHeading(m_ui.filesTitle);
    makeQuiet(m_ui.detailState);
    m_ui.shotsList->setViewMode(QListView::IconMode);
    m_ui.shotsList->setIconSize(thumbnailSize);
    m_ui.shotsList->setResizeMode(QListView::Adjust);
    m_ui.shotsList->setMovement(QListView::Static);
    m_ui.shotsList->setGridSize(thumbnailSize + QSize(4, 6));
    m_ui.shotsList->setUniformItemSizes(true);
    m_ui.shotsList->setFrameShape(QFrame::NoFrame);
    m_ui.filesList->setFrameShape(QFrame::NoFrame);
    m_ui.filesList->header()->setStretchLastSection(false);
    m_ui.filesList->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui.filesList->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui.filesList->setTextElideMode(Qt::ElideMiddle);
    connect(m_ui.copyErrorButton, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_error); });
    clear();
}

void gui::DetailPane::clear()
{
    m_error.clear();
    m_id.reset();
    m_shown.reset();
    m_shownScreenshots.clear();
    m_thumbnails.reset();
    delete m_job;
    m_ui.detailTitle->setText(tr("Nothing selected"));
    const bool hasFiles = m_session.showsFiles();
    m_ui.detailState->setText(hasFiles ? tr("Select an execution to see its files and what would happen to it.")
                                       : tr("Select an execution to see what would happen to it."));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui.detailFate, m_ui.detailError, m_ui.copyErrorButton, m_ui.shotsTitle,
                                          m_ui.shotsList, m_ui.filesTitle, m_ui.filesList})
        widget->setVisible(widget == m_ui.filesList);
    m_ui.filesList->clear();
    m_ui.shotsList->clear();
}

void gui::DetailPane::show(const ExecutionId &id, qsizetype selected)
{
    m_ui.detailTitle->setText(
        selected > 1 ? tr("Execution #%1 (first of %n)", nullptr, static_cast<int>(selected)).arg(id.value.toString())
                     : tr("Execution #%1").arg(id.value.toString()));
    if (m_id == id && m_job)
        return;
    m_id = id;
    load();
}

void gui::DetailPane::load()
{
    delete m_job;
    m_job = m_session.start<cleanup::ExecutionDetails>(
        this,
        [id = *m_id](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findExecutionDetails(session, id, context);
        },
        [this](const Result<cleanup::ExecutionDetails> &details) { onDetails(details); });
}

void gui::DetailPane::onDetails(const Result<cleanup::ExecutionDetails> &details)
{
    m_job = nullptr;
    if (!details) {
        m_ui.detailState->setText(details.error().message);
        return;
    }
    describe(*details);
    fillScreenshots(*details);
    fillDownloads(*details);
    m_shown = m_id;
}

void gui::DetailPane::describe(const cleanup::ExecutionDetails &details)
{
    const Execution &execution = details.execution;
    QStringList state{execution.status};
    if (execution.userId)
        state << tr("user %1").arg(execution.userId->toString());
    const qint64 runtime = execution.startedAt ? details.takenAt.secondsSince(*execution.startedAt) : 0;
    state << (execution.startedAt ? tr("started %1 ago").arg(duration::forPeople(runtime)) : tr("no start time"));
    if (details.isPinned)
        state << tr("pinned");
    m_ui.detailState->setText(state.join(u" · "_s));
    QString fate;
    if (!execution.isUnfinished())
        fate = tr("Finished: no cleanup of stuck executions touches it.");
    else if (details.isPinned)
        fate = tr("Pinned: no cleanup touches it.");
    else if (!execution.startedAt)
        fate = tr("Without a start time it can never count as stuck; nothing is done with it by itself.");
    else if (m_session.target().stuck.isStuck(execution, details.takenAt))
        fate = m_session.target().schema.executionError.isEmpty()
            ? tr("Would be marked failed.")
            : tr("Would be marked failed with\n“%1”").arg(cleanup::stuckMessage(runtime));
    else
        fate = tr("Counts as stuck in %1.")
                   .arg(duration::forPeople(std::max<qint64>(0, m_session.target().stuck.limitSeconds() - runtime)));
    m_ui.detailFate->setText(fate);
    m_ui.detailFate->show();
    m_error = execution.errorMessage;
    m_ui.detailError->setText(tr("Error: %1").arg(excerpt(m_error, longestError)));
    m_ui.detailError->setVisible(!m_error.isEmpty());
    m_ui.copyErrorButton->setVisible(m_error.size() > longestError);
}

void gui::DetailPane::fillScreenshots(const cleanup::ExecutionDetails &details)
{
    m_ui.shotsTitle->setText(tr("Screenshots (%L1)").arg(details.totalScreenshots));
    m_ui.shotsTitle->setVisible(m_session.target().schema.hasFiles());
    m_ui.shotsList->setVisible(!details.screenshots.isEmpty());
    QList<QByteArray> paths;
    for (const cleanup::ExecutionFile &file :
         details.screenshots.first(std::min<qsizetype>(mostThumbnails, details.screenshots.size())))
        paths.append(file.path);
    const QSize cell = m_ui.shotsList->iconSize() + QSize(4, 8);
    const int perRow = std::max(1, m_ui.shotsList->viewport()->width() / cell.width());
    const int rows = (static_cast<int>(paths.size()) + perRow - 1) / perRow;
    m_ui.shotsList->setMaximumHeight(rows * cell.height() + 8);
    // The pane is read anew with every refresh; pictures that are there already stay.
    if (paths == m_shownScreenshots && m_shown == m_id)
        return;
    m_shownScreenshots = paths;
    m_thumbnails = std::make_unique<QObject>();
    m_ui.shotsList->clear();
    QPixmap empty(thumbnailSize);
    empty.fill(hairline(m_ui.shotsList->palette()));
    for (qsizetype index = 0; index < paths.size(); ++index) {
        const cleanup::ExecutionFile &file = details.screenshots.at(index);
        auto *item = new QListWidgetItem(QIcon(empty), {}, m_ui.shotsList);
        item->setData(Qt::UserRole, file.path);
        const QString name = bytes::displayName(file.path);
        const QString trouble = file.state == FileState::Gone ? tr("file is missing") : ::describe(file.problem);
        item->setToolTip(trouble.isEmpty() ? name : name + u'\n' + trouble);
        item->setData(Qt::AccessibleTextRole, trouble.isEmpty() ? name : tr("%1: %2").arg(name, trouble));
        if (file.state == FileState::Present)
            loadThumbnail(file.path);
    }
}

void gui::DetailPane::loadThumbnail(const QByteArray &path)
{
    const qreal ratio = m_ui.shotsList->devicePixelRatioF();
    m_session.start<QImage>(
        m_thumbnails.get(),
        [path, size = thumbnailSize * ratio](cleanup::Session &session,
                                             const cleanup::Context &context) -> Result<QImage> {
            if (context.stop.stop_requested())
                return failure(ErrorKind::Stopped, {});
            return cleanup::readFile(session, Directory::Screenshots, path, largestPicture)
                .and_then([&](const QByteArray &content) { return decodeThumbnail(content, size); });
        },
        [this, path](const Result<QImage> &picture) { onThumbnail(path, picture); });
}

void gui::DetailPane::onThumbnail(const QByteArray &path, const Result<QImage> &picture)
{
    for (int row = 0; row < m_ui.shotsList->count(); ++row) {
        QListWidgetItem *item = m_ui.shotsList->item(row);
        if (item->data(Qt::UserRole).toByteArray() != path)
            continue;
        if (picture)
            item->setIcon(QIcon(QPixmap::fromImage(*picture)));
        else
            item->setToolTip(bytes::displayName(path) + u'\n' + picture.error().message);
    }
}

void gui::DetailPane::fillDownloads(const cleanup::ExecutionDetails &details)
{
    m_ui.filesTitle->setText(tr("Downloads (%L1)").arg(details.totalDownloads));
    m_ui.filesTitle->setVisible(m_session.target().schema.hasFiles());
    const int scroll = m_ui.filesList->verticalScrollBar()->value();
    m_ui.filesList->clear();
    for (const cleanup::ExecutionFile &file : details.downloads) {
        const QString trouble = file.state == FileState::Gone ? tr("missing") : ::describe(file.problem);
        const QString size = trouble.isEmpty() ? bytes::forPeople(std::max<qint64>(0, file.size)) : trouble;
        auto *item = new QTreeWidgetItem(m_ui.filesList, {bytes::displayName(file.path), size});
        item->setToolTip(0, bytes::displayName(file.path));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_ui.filesList->verticalScrollBar()->setValue(scroll);
}
