// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/shotviewer.h"

#include "core/base/bytes.h"
#include "gui/executions/pictureview.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"
#include "models/liveexecutionsmodel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <algorithm>

using namespace Qt::StringLiterals;

gui::ShotViewer::ShotViewer(LiveSession &session, const ExecutionId &execution, QList<cleanup::ExecutionFile> shots,
                            QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_execution(execution.value.toString())
    , m_shots(std::move(shots))
    , m_view(new PictureView(this))
    , m_place(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_facts(new QLabel(this))
    , m_scale(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Screenshots of execution #%1").arg(m_execution));
    m_view->setAccessibleName(tr("Screenshot"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QLabel *label : {m_place, m_facts, m_scale}) {
        label->setTextFormat(Qt::PlainText);
        makeQuiet(label);
    }
    m_previous = makeButton(u"←"_s, tr("Previous screenshot"), tr("Previous (Left)"), {Qt::Key_Left},
                            [this] { showShot(m_at - 1); });
    m_next = makeButton(u"→"_s, tr("Next screenshot"), tr("Next (Right)"), {Qt::Key_Right},
                        [this] { showShot(m_at + 1); });
    QToolButton *smaller = makeButton(u"−"_s, tr("Zoom out"), tr("Zoom out (−, or Ctrl and the wheel)"),
                                      {Qt::Key_Minus}, [this] { m_view->zoomOut(); });
    QToolButton *larger = makeButton(u"+"_s, tr("Zoom in"), tr("Zoom in (+, or Ctrl and the wheel)"),
                                     {Qt::Key_Plus, Qt::Key_Equal}, [this] { m_view->zoomIn(); });
    QToolButton *fit = makeButton(tr("Fit"), tr("Fit the window"), tr("As large as the window (0)"), {Qt::Key_0},
                                  [this] { m_view->fit(); });
    QToolButton *whole = makeButton(tr("100 %"), tr("Actual size"), tr("Actual size (1)"), {Qt::Key_1},
                                    [this] { m_view->setScale(1); });
    auto *bar = new QHBoxLayout;
    bar->setSpacing(characters(this, 1));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_next, m_place})
        bar->addWidget(widget);
    bar->addWidget(m_name, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_facts, smaller, m_scale, larger, fit, whole})
        bar->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(bar);
    connect(m_view, &PictureView::scaleChanged, this, &ShotViewer::showScale);
    connect(&m_session, &LiveSession::targetChanged, this, &QDialog::reject);
    resize(parent->window()->size() * 9 / 10);
    m_view->setFocus(Qt::OtherFocusReason);
}

QToolButton *gui::ShotViewer::makeButton(const QString &text, const QString &name, const QString &tip,
                                         const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, act);
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, act);
    }
    return button;
}

void gui::ShotViewer::showShot(qsizetype at)
{
    if (at < 0 || at >= m_shots.size() || at == m_at)
        return;
    m_at = at;
    m_size = {};
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < m_shots.size());
    load(m_shots.at(at));
    describe();
}

void gui::ShotViewer::load(const cleanup::ExecutionFile &shot)
{
    delete m_reading;
    if (shot.state != FileState::Present) {
        m_view->setNote(shot.state == FileState::Gone ? tr("The file is missing.")
                                                      : tr("The file is not shown: %1.").arg(::describe(shot.problem)));
        return;
    }
    m_view->setNote(tr("Reading…"));
    m_reading = m_session.start<Picture>(
        this,
        [path = shot.path](cleanup::Session &session, const cleanup::Context &context) -> Result<Picture> {
            const auto content = cleanup::readFile(session, Directory::Screenshots, path, largestPictureFile);
            if (!content)
                return tl::unexpected(content.error());
            // Whoever leafs on does not wait for what was passed.
            return context.stop.stop_requested() ? Result<Picture>(failure(ErrorKind::Stopped, {}))
                                                 : decodePicture(*content);
        },
        [this](const Result<Picture> &picture) { onPicture(picture); });
}

void gui::ShotViewer::onPicture(const Result<Picture> &picture)
{
    m_reading = nullptr;
    if (!picture) {
        m_view->setNote(tr("This screenshot cannot be shown: %1").arg(picture.error().message));
        return;
    }
    m_size = picture->size();
    m_view->setPicture(*picture);
    describe();
}

void gui::ShotViewer::describe()
{
    const cleanup::ExecutionFile &shot = m_shots.at(m_at);
    const QString name = bytes::displayName(shot.path);
    m_place->setText(tr("%L1 of %L2").arg(m_at + 1).arg(m_shots.size()));
    m_name->setText(name);
    QStringList facts;
    const bool isLocal = m_session.showsLocalTime();
    if (shot.time)
        facts << tr("%1 %2").arg(models::timeText(*shot.time, isLocal), isLocal ? tr("local") : tr("UTC"));
    if (shot.size >= 0)
        facts << bytes::forPeople(shot.size);
    if (!m_size.isEmpty())
        facts << tr("%L1 × %L2").arg(m_size.width()).arg(m_size.height());
    m_facts->setText(facts.join(u" · "_s));
    m_view->setAccessibleName(tr("Screenshot %1, %2").arg(m_place->text(), name));
    m_view->setAccessibleDescription(m_facts->text());
    showScale();
}

void gui::ShotViewer::showScale()
{
    m_scale->setText(m_size.isEmpty() ? QString() : tr("%1 %").arg(QLocale().toString(100 * m_view->scale(), 'f', 0)));
}
