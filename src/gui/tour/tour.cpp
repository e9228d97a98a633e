// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tour/tour.h"

#include "cleanup/watch/manageschedule.h"
#include "gui/automation/automationpage.h"
#include "gui/capacity/capacitypage.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/cleanup/previewview.h"
#include "gui/cleanup/resultview.h"
#include "gui/find/findpalette.h"
#include "gui/history/historypage.h"
#include "gui/overview/overviewpage.h"
#include "gui/storage/filemapview.h"
#include "gui/storage/filespane.h"
#include "gui/storage/filesview.h"
#include "gui/storage/storagepage.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/theme.h"
#include "gui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto tick = 100ms;
constexpr qint64 longestWaitMs = 300'000; ///< A run of 25 000 files on a machine that has other things to do.
/// Turns of the timer that a step stays ready before its picture: thumbnails and layouts come to rest.
constexpr int calmTurns = 6;

/// The dialog on top of everything, which is how a person meets it.
QDialog *topDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

/// Answers the dialog on top with the button that does what it asks, typing the count first where it wants one.
void agree()
{
    QDialog *dialog = topDialog();
    if (!dialog)
        return;
    const auto edits = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->isVisible() && edit->isEnabled())
            edit->setText(edit->property("expected").toString());
    }
    const auto buttons = dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const auto *push = qobject_cast<QPushButton *>(button);
        if (push && push->isVisible() && push->isEnabled() && !push->isDefault()) {
            button->click();
            return;
        }
    }
}
} // namespace

gui::Tour::Tour(MainWindow &window, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &Tour::next);
}

void gui::Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    plan();
    m_waiting.start();
    m_timer.start();
}

void gui::Tour::plan()
{
    m_steps.push_back({{}, [] {}, [this] { return m_window.session().isConnected(); }});
    planLook(u"light"_s, {1280, 800});
    planCleanup();
    planMarking();
    planObserving();
    planPages(u"light-1280x800"_s);
    planDecision(u"light-1280x800"_s);
    planLook(u"light"_s, {960, 600});
    planDecision(u"light-960x600"_s);
    planLook(u"dark"_s, {960, 600});
    planDecision(u"dark-960x600"_s);
    planLook(u"light"_s, {1920, 1080});
    planPages(u"light-1920x1080"_s);
    planLook(u"dark"_s, {1920, 1080});
    planPages(u"dark-1920x1080"_s);
    planLook(u"dark"_s, {1280, 800});
    planPages(u"dark-1280x800"_s);
    planDecision(u"dark-1280x800"_s);
    // Last: it deletes.
    planPermanent();
}

void gui::Tour::planLook(const QString &theme, const QSize &size)
{
    m_steps.push_back({{},
                       [this, theme, size] {
                           applyTheme(theme);
                           m_window.resize(size);
                       },
                       [] { return true; }});
}

void gui::Tour::planPages(const QString &suffix)
{
    const auto name = [&](const QString &page) { return QString(page + u'-' + suffix); };
    planStorage(suffix);
    m_steps.push_back({name(u"overview"_s), [this] { m_window.showPage(u"overview"_s); },
                       [this] { return m_window.page<OverviewPage>().isSettled(); }});
    planExecutions(suffix);
    m_steps.push_back({name(u"cleanup-1-choose"_s),
                       [this] {
                           m_window.showPage(u"cleanup"_s);
                           m_window.page<CleanupPage>().showChoose();
                       },
                       [this] { return m_window.page<CleanupPage>().step() == CleanupPage::Step::Choose; }});
    planPreview(name(u"cleanup-2-preview"_s), retentionPolicy(Directory::Downloads, 7));
    planPreview(name(u"cleanup-3-aggressive"_s), aggressivePolicy());
    for (int tab = 0; tab < m_window.page<CapacityPage>().tabCount(); ++tab)
        m_steps.push_back({u"capacity-%1-%2"_s.arg(tab + 1).arg(suffix),
                           [this, tab] {
                               m_window.showPage(u"capacity"_s);
                               m_window.page<CapacityPage>().showTab(tab);
                           },
                           [this] { return m_window.page<CapacityPage>().isSettled(); }});
    planAutomation(suffix);
    m_steps.push_back(
        {name(u"history"_s),
         [this] {
             m_window.page<CleanupPage>().showChoose();
             m_window.showPage(u"history"_s);
         },
         [this] { return m_window.page<HistoryPage>().findChild<DataTable *>()->model()->rowCount() > 0; }});
    planFinding(suffix);
}

void gui::Tour::planPreview(const QString &name, const CleanupPolicy &policy)
{
    CleanupPage &page = m_window.page<CleanupPage>();
    m_steps.push_back(
        {name,
         [this, &page, policy] {
             m_window.showPage(u"cleanup"_s);
             page.preview(policy);
         },
         [&page] { return page.step() == CleanupPage::Step::Preview && page.previewView().isSettled(); }});
}

/// Something that a cleanup has removed, in the history and in the palette.
void gui::Tour::planFinding(const QString &suffix)
{
    const auto found = [this] { return m_window.page<HistoryPage>().findChild<DataTable *>(u"foundTable"_s); };
    FindPalette &palette = m_window.findPalette();
    m_steps.push_back(
        {u"history-find-"_s + suffix, [this] { m_window.page<HistoryPage>().showFound(u".png"_s, {}); },
         [found] { return found()->model()->rowCount() > 0 && !found()->selectedRowNumbers().isEmpty(); }});
    m_steps.push_back({u"find-1-actions-"_s + suffix,
                       [this, &palette] {
                           m_window.page<HistoryPage>().showFound({}, {});
                           m_window.showPage(u"overview"_s);
                           palette.setText({});
                           palette.open();
                       },
                       [&palette] { return palette.isSettled() && palette.model().resultCount() > 0; }});
    m_steps.push_back({u"find-2-anything-"_s + suffix, [&palette] { palette.setText(u"step_1"_s); },
                       [&palette] { return palette.isSettled() && palette.model().resultCount() > 0; }});
    m_steps.push_back({{}, [&palette] { palette.close(); }, [] { return true; }});
}

void gui::Tour::planStorage(const QString &suffix)
{
    StoragePage &storage = m_window.page<StoragePage>();
    const auto isReady = [&storage] { return storage.isSettled() && storage.files().model().size() > 0; };
    for (int tab = 0; tab < storage.tabCount(); ++tab)
        m_steps.push_back({u"storage-%1-%2"_s.arg(tab + 1).arg(suffix),
                           [this, &storage, tab] {
                               m_window.showPage(u"storage"_s);
                               storage.showTab(tab);
                           },
                           isReady});
    // Down to where the largest group's files are.
    m_steps.push_back({u"storage-zoomed-"_s + suffix,
                       [&storage] {
                           storage.showTab(0);
                           FileMapView &map = storage.pane().map();
                           while (map.tree().at(map.top()).children > 0)
                               map.zoomTo(map.tree().at(map.top()).firstChild);
                       },
                       isReady});
    m_steps.push_back({{}, [&storage] { storage.pane().map().zoomTo(FileTree::all); }, isReady});
}

void gui::Tour::planCleanup()
{
    CleanupPage &page = m_window.page<CleanupPage>();
    using At = CleanupPage::Step;
    planPreview(u"run-1-preview"_s, retentionPolicy(Directory::Screenshots, 7));
    m_steps.push_back(
        {u"run-2-confirm"_s, [&page] { emit page.previewView().runWanted(); }, [] { return topDialog() != nullptr; }});
    m_steps.push_back({u"run-3-result"_s, [] { agree(); },
                       [this, &page] { return page.step() == At::Result && !m_window.session().announced(); }});
    planQuarantine();
    m_steps.push_back({u"run-4-undone"_s,
                       [&page] { emit page.resultView().undoWanted(page.resultView().result().run); },
                       [this, &page] {
                           if (topDialog())
                               agree();
                           const auto expected = page.resultView().result().done.items();
                           return !topDialog() && !m_window.session().announced() && expected > 0;
                       }});
    m_steps.push_back({u"stuck-1-preview"_s,
                       [this, &page] {
                           page.showChoose();
                           m_window.showPage(u"cleanup"_s);
                           page.preview(stuckPolicy());
                       },
                       [&page] { return page.step() == At::Preview && page.previewView().isSettled(); }});
}

/// What the run has moved to quarantine, and the question before it is freed, which is answered with no.
void gui::Tour::planQuarantine()
{
    const auto freeButton = [this]() -> QPushButton * {
        return m_window.page<OverviewPage>().findChild<QPushButton *>(u"quarantineFreeButton"_s);
    };
    m_steps.push_back({u"quarantine-1-overview"_s, [this] { m_window.showPage(u"overview"_s); },
                       [freeButton] { return freeButton()->isVisible() && freeButton()->isEnabled(); }});
    m_steps.push_back(
        {u"quarantine-2-confirm"_s, [freeButton] { freeButton()->click(); }, [] { return topDialog() != nullptr; }});
    m_steps.push_back(
        {u"quarantine-3-history"_s,
         [this] {
             topDialog()->reject();
             m_window.showPage(u"history"_s);
         },
         [this] { return m_window.page<HistoryPage>().findChild<DataTable *>()->model()->rowCount() > 0; }});
    m_steps.push_back({{}, [this] { m_window.showPage(u"cleanup"_s); }, [] { return true; }});
}

/// What is decided at the foot of a preview: one kind, all of them, and the last question.
void gui::Tour::planDecision(const QString &suffix)
{
    CleanupPage &page = m_window.page<CleanupPage>();
    planPreview(u"decide-1-one-kind-"_s + suffix, retentionPolicy(Directory::Downloads, 7));
    planPreview(u"decide-2-aggressive-"_s + suffix, aggressivePolicy());
    m_steps.push_back({u"decide-3-confirm-"_s + suffix, [&page] { emit page.previewView().runWanted(); },
                       [] { return topDialog() != nullptr; }});
    planNo();
}

/// What is asked is answered with no.
void gui::Tour::planNo()
{
    m_steps.push_back({{},
                       [] {
                           if (QDialog *dialog = topDialog())
                               dialog->reject();
                       },
                       [] { return topDialog() == nullptr; }});
}

/// What was deleted for good is said to be so, and only the marks can be taken back.
void gui::Tour::planPermanent()
{
    CleanupPage &page = m_window.page<CleanupPage>();
    using At = CleanupPage::Step;
    CleanupPolicy policy = weeklyPolicy();
    policy.mode = RemovalMode::Permanent;
    planPreview(u"permanent-1-preview"_s, policy);
    m_steps.push_back({u"permanent-2-confirm"_s, [&page] { emit page.previewView().runWanted(); },
                       [] { return topDialog() != nullptr; }});
    m_steps.push_back({u"permanent-3-run"_s, [] { agree(); }, [&page] { return page.step() != At::Preview; }, true});
    m_steps.push_back({u"permanent-4-result"_s, [] {},
                       [this, &page] { return page.step() == At::Result && !m_window.session().announced(); }});
    m_steps.push_back({u"permanent-5-undo"_s,
                       [&page] { emit page.resultView().undoWanted(page.resultView().result().run); },
                       [] { return topDialog() != nullptr; }});
    planNo();
}

/// The window keeps the schedule, which is to change nothing: the pages go on showing what there is to clean.
void gui::Tour::planObserving()
{
    m_steps.push_back({{},
                       [this] {
                           m_window.session().start<void>(
                               this,
                               [](cleanup::Session &session, const cleanup::Context &context) {
                                   Schedule observed = defaultSchedule(session.target());
                                   observed.observeOnly = true;
                                   return cleanup::setSchedule(session, observed, context);
                               },
                               [this](const Result<void> &set) {
                                   if (set)
                                       m_window.keeper().setOn(true);
                                   else
                                       fail(set.error().message);
                               });
                       },
                       [this] { return m_window.keeper().state().kind == cleanup::WatchState::Kind::Leading; }});
}

void gui::Tour::planAutomation(const QString &suffix)
{
    AutomationPage &page = m_window.page<AutomationPage>();
    for (int tab = 0; tab < page.tabCount(); ++tab)
        m_steps.push_back({u"automation-%1-%2"_s.arg(tab + 1).arg(suffix),
                           [this, &page, tab] {
                               m_window.showPage(u"automation"_s);
                               page.showTab(tab);
                           },
                           [&page] { return page.isSettled(); }});
}

void gui::Tour::next()
{
    if (m_at == m_steps.size()) {
        m_timer.stop();
        std::printf("%s\n", qPrintable(tr("The pictures are in %1.").arg(m_folder)));
        emit finished(0);
        return;
    }
    Step &step = m_steps[m_at];
    if (!m_hasActed) {
        step.act();
        m_hasActed = true;
        m_calm = 0;
        m_waiting.restart();
        return;
    }
    if (!step.ready()) {
        m_calm = 0;
        if (m_waiting.elapsed() > longestWaitMs)
            fail(tr("The tour came no further than \"%1\" within five minutes.")
                     .arg(step.name.isEmpty() ? tr("connecting") : step.name));
        return;
    }
    if (++m_calm < calmTurns && !step.isFleeting)
        return;
    if (!step.name.isEmpty() && !takePicture(step.name))
        return;
    ++m_at;
    m_hasActed = false;
}

bool gui::Tour::takePicture(const QString &name)
{
    QPixmap picture = m_window.grab();
    if (QDialog *dialog = topDialog()) {
        QPainter painter(&picture);
        const QRect frame(QPoint((m_window.width() - dialog->width()) / 2, (m_window.height() - dialog->height()) / 2),
                          dialog->size());
        painter.drawPixmap(frame.topLeft(), dialog->grab());
        painter.setPen(quietText(dialog->palette())); // a desktop's window frame
        painter.drawRect(frame.adjusted(-1, -1, 0, 0));
    }
    const QString file = QDir(m_folder).filePath(name + u".png"_s);
    if (picture.save(file))
        return true;
    fail(tr("The picture %1 could not be written.").arg(file));
    return false;
}

void gui::Tour::fail(const QString &sentence)
{
    m_timer.stop();
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    emit finished(1);
}
