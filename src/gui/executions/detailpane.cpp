// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/detailpane.h"

#include "cleanup/plan/stuck.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/base/excerpt.h"
#include "gui/executions/pictures.h"
#include "gui/executions/shotviewer.h"
#include "gui/widgets/bodyscroller.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/textviewer.h"
#include "models/liveexecutionsmodel.h"
#include "ui_executionspage.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
constexpr double thumbnailCharacters = 11;
constexpr double thumbnailLines = 2.9;
constexpr int mostThumbnails = 60;
constexpr int fewestThumbnailRows = 6; ///< That are seen at once, where there are as many.
/// A longer error is shown by its ends; all of it has a window of its own.
constexpr qsizetype longestError = 360;
} // namespace

gui::DetailPane::DetailPane(LiveSession &session, Ui::ExecutionsPage &ui, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ui(ui)
{
    auto *scroller = new BodyScroller(m_ui.detailCard);
    m_ui.cardLayout->addWidget(scroller);
    scroller->setBody(m_ui.detailBody);
    makeHeading(m_ui.detailTitle);
    makeHeading(m_ui.shotsTitle);
    makeHeading(m_ui.filesTitle);
    makeQuiet(m_ui.detailState);
    m_ui.shotsList->setViewMode(QListView::IconMode);
    m_ui.shotsList->setResizeMode(QListView::Adjust);
    m_ui.shotsList->setMovement(QListView::Static);
    m_ui.shotsList->setUniformItemSizes(true);
    m_ui.shotsList->setFrameShape(QFrame::NoFrame);
    m_ui.filesList->setFrameShape(QFrame::NoFrame);
    m_ui.filesList->header()->setStretchLastSection(false);
    m_ui.filesList->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui.filesList->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui.filesList->setTextElideMode(Qt::ElideMiddle);
    connect(m_ui.shotsList, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { openViewer(m_ui.shotsList->row(item)); });
    connect(m_ui.shotsList, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem *item) { openViewer(m_ui.shotsList->row(item)); });
    connect(m_ui.showErrorButton, &QPushButton::clicked, this, &DetailPane::showError);
    connect(m_ui.copyErrorButton, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_error); });
    clear();
}

void gui::DetailPane::clear()
{
    m_error.clear();
    m_id.reset();
    m_shown.reset();
    m_screenshots.clear();
    m_shownScreenshots.clear();
    m_thumbnails.reset();
    delete m_job;
    m_ui.detailTitle->setText(tr("Nothing selected"));
    const bool hasFiles = m_session.showsFiles();
    m_ui.detailState->setText(hasFiles ? tr("Select an execution to see its files and what would happen to it.")
                                       : tr("Select an execution to see what would happen to it."));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui.detailFate, m_ui.detailError, m_ui.showErrorButton, m_ui.copyErrorButton,
                                          m_ui.shotsTitle, m_ui.shotsList, m_ui.filesTitle, m_ui.filesList})
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
    for (QPushButton *button : {m_ui.showErrorButton, m_ui.copyErrorButton})
        button->setVisible(m_error.size() > longestError);
}

void gui::DetailPane::fillScreenshots(const cleanup::ExecutionDetails &details)
{
    m_screenshots = details.screenshots;
    m_thumbnailSize = {characters(m_ui.shotsList, thumbnailCharacters), lines(m_ui.shotsList, thumbnailLines)};
    m_ui.shotsList->setIconSize(m_thumbnailSize);
    m_ui.shotsList->setGridSize(m_thumbnailSize + QSize(4, 6));
    m_ui.shotsTitle->setText(tr("Screenshots (%L1)").arg(details.totalScreenshots));
    m_ui.shotsTitle->setVisible(m_session.target().schema.hasFiles());
    m_ui.shotsList->setVisible(!details.screenshots.isEmpty());
    QList<QByteArray> paths;
    for (const cleanup::ExecutionFile &file :
         details.screenshots.first(std::min<qsizetype>(mostThumbnails, details.screenshots.size())))
        paths.append(file.path);
    // As high as they are, up to some rows: from there on the list scrolls by itself.
    const QSize cell = m_ui.shotsList->gridSize();
    const int perRow = std::max(1, m_ui.shotsList->contentsRect().width() / cell.width());
    const int rows = (static_cast<int>(paths.size()) + perRow - 1) / perRow;
    const int margin = cell.height() - m_thumbnailSize.height();
    m_ui.shotsList->setMinimumHeight(std::min(rows, fewestThumbnailRows) * cell.height() + margin);
    m_ui.shotsList->setMaximumHeight(rows * cell.height() + margin);
    // The pane is read anew with every refresh; pictures that are there already stay.
    if (paths == m_shownScreenshots && m_shown == m_id)
        return;
    m_shownScreenshots = paths;
    m_thumbnails = std::make_unique<QObject>();
    m_ui.shotsList->clear();
    QPixmap empty(m_thumbnailSize);
    empty.fill(hairline(m_ui.shotsList->palette()));
    for (qsizetype index = 0; index < paths.size(); ++index) {
        const cleanup::ExecutionFile &file = details.screenshots.at(index);
        auto *item = new QListWidgetItem(QIcon(empty), {}, m_ui.shotsList);
        item->setData(Qt::UserRole, file.path);
        const QString name = bytes::displayName(file.path);
        const QString trouble = file.state == FileState::Gone ? tr("file is missing") : ::describe(file.problem);
        item->setToolTip(trouble.isEmpty() ? tr("%1\nEnter or a double click opens it.").arg(name)
                                           : name + u'\n' + trouble);
        item->setData(Qt::AccessibleTextRole, trouble.isEmpty() ? name : tr("%1: %2").arg(name, trouble));
        if (file.state == FileState::Present)
            loadThumbnail(file.path);
    }
}

void gui::DetailPane::openViewer(int row)
{
    if (row < 0 || row >= m_screenshots.size() || !m_id)
        return;
    // With both signals a double click comes twice, where the style activates by it.
    if (QApplication::activeModalWidget())
        return;
    auto *viewer = new ShotViewer(m_session, *m_id, m_screenshots, m_ui.detailCard->window());
    viewer->showShot(row);
    viewer->open();
}

void gui::DetailPane::showError()
{
    auto *viewer = new TextViewer(m_session, tr("Error of execution #%1").arg(m_id->value.toString()), m_error,
                                  m_ui.detailCard->window());
    viewer->open();
}

void gui::DetailPane::loadThumbnail(const QByteArray &path)
{
    const qreal ratio = m_ui.shotsList->devicePixelRatioF();
    m_session.start<QImage>(
        m_thumbnails.get(),
        [path, size = m_thumbnailSize * ratio](cleanup::Session &session,
                                               const cleanup::Context &context) -> Result<QImage> {
            if (context.stop.stop_requested())
                return failure(ErrorKind::Stopped, {});
            return cleanup::readFile(session, Directory::Screenshots, path, largestPictureFile)
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
