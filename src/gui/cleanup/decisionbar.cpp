// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/decisionbar.h"

#include "gui/cleanup/archiveadvice.h"
#include "gui/cleanup/deletiontext.h"
#include "gui/cleanup/guardquestions.h"
#include "gui/cleanup/modechoice.h"
#include "gui/cleanup/plantable.h"
#include "gui/cleanup/policytext.h"
#include "gui/cleanup/volumebar.h"
#include "gui/widgets/measure.h"
#include "models/liveexecutionsmodel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 10; ///< Of text, that table and questions take by themselves.
constexpr int fewestRowsOfQuestions = 2;

/// Takes the height that it is given to want, and less where there is less.
class Upper : public QWidget {
public:
    using QWidget::QWidget;
    void want(int height, int least)
    {
        if (height == m_wanted && least == m_least)
            return;
        m_wanted = height;
        m_least = least;
        updateGeometry();
    }
    QSize sizeHint() const override { return {QWidget::sizeHint().width(), m_wanted}; }
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), m_least}; }

private:
    int m_wanted = 0;
    int m_least = 0;
};

QLabel *quietProse(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    gui::makeQuiet(label);
    return label;
}
} // namespace

gui::DecisionBar::DecisionBar(LiveSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_table(new PlanTable(this))
    , m_questions(new GuardQuestions(this))
    , m_upper(new Upper(this))
    , m_mode(new ModeChoice(Qt::Horizontal, this))
    , m_archivePlace(new QLineEdit(this))
    , m_archiveBrowse(new QToolButton(this))
    , m_archiveAdvice(new ArchiveAdvice(session, this))
    , m_freeAfter(new QCheckBox(tr("F&ree them right after the run"), this))
    , m_consequence(quietProse(this, u"modeLabel"_s))
    , m_volumeLabel(quietProse(this, u"volumeLabel"_s))
    , m_volumeBar(new VolumeBar(this))
    , m_hint(quietProse(this, u"hintLabel"_s))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_run(new DangerButton(this))
{
    setObjectName(u"decisionBar"_s);
    auto *scroll = new QScrollArea(m_upper);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its questions have it, and come into sight with it
    scroll->setWidget(m_questions);
    scroll->viewport()->setAutoFillBackground(false);
    m_questions->setAutoFillBackground(false);
    m_scrolled = scroll;
    auto *columns = new QHBoxLayout(m_upper);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_table);
    columns->addWidget(scroll, 1);
    m_upper->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *rows = new QVBoxLayout(this);
    const int margin = lines(this, 0.5);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(margin);
    rows->addWidget(m_upper);
    buildModes(rows);
    buildActions(rows);
    connectControls();
}

void gui::DecisionBar::buildModes(QVBoxLayout *rows)
{
    m_mode->button(RemovalMode::Permanent)->setText(tr("Delete &permanently now"));
    m_mode->button(RemovalMode::Archive)->setText(tr("&Archive in"));
    m_mode->button(RemovalMode::Archive)
        ->setToolTip(tr("Copies each file there, compares the copy, and only then removes the file here."));
    m_archivePlace->setObjectName(u"archivePlace"_s);
    m_archivePlace->setPlaceholderText(tr("A folder on another volume, or s3://BUCKET/PREFIX"));
    m_archivePlace->setAccessibleName(tr("Folder of the archive"));
    m_archiveBrowse->setObjectName(u"archiveBrowse"_s);
    m_archiveBrowse->setText(tr("Browse…"));
    m_volumeBar->setObjectName(u"volumeBar"_s);
    // For how long is the plan's; until there is one, the choice has a name all the same.
    m_mode->button(RemovalMode::Quarantine)->setText(tr("&Quarantine"));
    auto *modes = new QHBoxLayout;
    modes->addWidget(m_mode);
    modes->addWidget(m_volumeBar, 1);
    rows->addLayout(modes);
    auto *place = new QHBoxLayout;
    place->addWidget(m_archivePlace, 1);
    place->addWidget(m_archiveBrowse);
    rows->addLayout(place);
    m_freeAfter->setObjectName(u"freeAfterCheck"_s);
    m_freeAfter->setToolTip(tr("Asks once more; what is freed cannot be brought back."));
    m_questions->insert(m_consequence);
    m_questions->insert(m_freeAfter);
    m_questions->insert(m_volumeLabel);
}

void gui::DecisionBar::buildActions(QVBoxLayout *rows)
{
    m_back->setObjectName(u"backButton"_s);
    m_back->setAutoDefault(false);
    m_run->setObjectName(u"runButton"_s);
    m_run->setEnabled(false);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_hint, 1);
    actions->addWidget(m_back);
    actions->addWidget(m_run);
    rows->addLayout(actions);
    QWidget *order[]{m_table,
                     m_questions,
                     m_freeAfter,
                     m_mode->button(RemovalMode::Quarantine),
                     m_mode->button(RemovalMode::Permanent),
                     m_mode->button(RemovalMode::Archive),
                     m_archivePlace,
                     m_archiveBrowse,
                     m_back,
                     m_run};
    for (size_t place = 1; place < std::size(order); ++place)
        setTabOrder(order[place - 1], order[place]);
}

void gui::DecisionBar::connectControls()
{
    connect(m_table, &PlanTable::sectionChosen, this, &DecisionBar::sectionChosen);
    connect(m_mode, &ModeChoice::changed, this, &DecisionBar::updateConsequences);
    connect(m_archivePlace, &QLineEdit::textChanged, this, &DecisionBar::updateConsequences);
    connect(m_archiveAdvice, &ArchiveAdvice::changed, this, &DecisionBar::updateConsequences);
    connect(m_archiveBrowse, &QToolButton::clicked, this, &DecisionBar::chooseArchive);
    connect(m_questions, &GuardQuestions::answersChanged, this, &DecisionBar::updateButton);
    connect(m_questions, &GuardQuestions::heightChanged, this, &DecisionBar::fitUpper);
    connect(m_run, &QPushButton::clicked, this, &DecisionBar::runWanted);
    connect(m_back, &QPushButton::clicked, this, &DecisionBar::backWanted);
    connect(&m_session, &LiveSession::stateChanged, this, &DecisionBar::updateButton);
    connect(&m_session, &LiveSession::announcedChanged, this, &DecisionBar::updateButton);
    connect(&m_session, &LiveSession::localTimeChanged, this, &DecisionBar::updateConsequences);
}

void gui::DecisionBar::reset(const CleanupPolicy &policy)
{
    m_policy = policy;
    m_touchesNoFile = touchesNoFile(policy);
    m_plan = nullptr;
    m_summary = {};
    m_interlocks.clear();
    m_checkTrouble.clear();
    m_volumes.clear();
    m_isCounted = false;
    m_isChecked = false;
    m_table->setPlan({});
    m_archivePlace->setText(QFile::decodeName(m_session.target().archive));
    m_mode->setMode(policy.mode);
    m_freeAfter->setChecked(false);
    m_questions->forget();
    updateConsequences();
}

void gui::DecisionBar::setPlan(const PlanPtr &plan)
{
    m_plan = plan;
    m_table->setPlan(plan);
    m_questions->setNote(tr("Checking what stands in the way…"));
    updateButton();
}

void gui::DecisionBar::setVolumes(const std::map<Directory, Volume> &volumes)
{
    m_volumes = volumes;
    updateConsequences();
}

void gui::DecisionBar::setCounting()
{
    m_isCounted = false;
    m_isChecked = false;
    updateButton();
}

void gui::DecisionBar::setSummary(const PlanSummary &summary)
{
    m_summary = summary;
    m_isCounted = true;
    m_table->setSummary(summary);
    updateConsequences();
}

void gui::DecisionBar::setInterlocks(const Result<Interlocks> &interlocks)
{
    m_isChecked = interlocks.has_value();
    m_checkTrouble = interlocks ? QString() : interlocks.error().message;
    m_interlocks = interlocks.value_or(Interlocks());
    if (interlocks)
        m_questions->setInterlocks(m_interlocks);
    else
        m_questions->setNote(m_checkTrouble);
    updateButton();
}

bool gui::DecisionBar::isRed() const
{
    return std::any_of(m_interlocks.cbegin(), m_interlocks.cend(), [](const Interlock &one) { return !one.isGood(); });
}

std::optional<size_t> gui::DecisionBar::section() const
{
    return m_table->section();
}

bool gui::DecisionBar::freesAfterwards() const
{
    return mode() == RemovalMode::Quarantine && !m_freeAfter->isHidden() && m_freeAfter->isChecked();
}

QStringList gui::DecisionBar::meant() const
{
    return m_questions->meant();
}

RemovalMode gui::DecisionBar::mode() const
{
    return m_mode->mode();
}

void gui::DecisionBar::chooseArchive()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the archive"), m_archivePlace->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_archivePlace, &QLineEdit::setText);
    dialog->open();
}

QByteArray gui::DecisionBar::archivePlace() const
{
    return mode() == RemovalMode::Archive && !m_touchesNoFile ? QFile::encodeName(m_archivePlace->text())
                                                              : QByteArray();
}

bool gui::DecisionBar::isArchivePlace() const
{
    return archivePlace().startsWith('/') || archivePlace().startsWith("s3://");
}

void gui::DecisionBar::lookAtArchive()
{
    const bool isKnown = m_isCounted && m_summary.items() > 0 && m_session.hasTarget() && isArchivePlace();
    m_archiveAdvice->lookAt(isKnown ? archivePlace() : QByteArray(),
                            m_plan ? m_plan->directoriesTakenFrom() : QList<Directory>(), m_summary.space.bytes);
}

RunRequest gui::DecisionBar::request(const Selection &selection) const
{
    const QStringList answered = m_questions->answered();
    return {.plan = m_plan,
            .selection = selection,
            .mode = mode(),
            .archive = archivePlace(),
            .overriddenFingerprint = m_plan && !answered.isEmpty() ? m_plan->fingerprint : QString(),
            .overriddenGuards = answered};
}

void gui::DecisionBar::updateConsequences()
{
    const QString window = m_session.hasTarget() ? undoWindowText(m_session.target().undoSeconds) : QString();
    m_mode->button(RemovalMode::Quarantine)->setText(tr("&Quarantine for %1").arg(window));
    m_mode->setVisible(!m_touchesNoFile);
    for (QWidget *place : std::initializer_list<QWidget *>{m_archivePlace, m_archiveBrowse})
        place->setVisible(!m_touchesNoFile && mode() == RemovalMode::Archive);
    QString text = m_isCounted && m_summary.items() > 0 ? consequenceText(m_summary, mode(), window) : QString();
    const QString full = fullVolumeText();
    if (!full.isEmpty())
        text = full + u' ' + text;
    lookAtArchive();
    if (const QString &advice = m_archiveAdvice->advice(); !advice.isEmpty())
        text = advice + u' ' + text;
    m_freeAfter->setVisible(!full.isEmpty());
    m_consequence->setText(text);
    m_consequence->setVisible(!text.isEmpty());
    updateVolume();
    updateButton();
}

/// Where a plan is about both folders, the fuller volume is the one that matters.
const Volume *gui::DecisionBar::fullestVolume() const
{
    const Volume *fullest = nullptr;
    for (const auto &[directory, volume] : m_volumes) {
        const bool isConcerned = m_plan
            && std::any_of(m_plan->sections.cbegin(), m_plan->sections.cend(),
                           [&, concerned = directory](const PlanSection &section) {
                               return section.directory && (m_volumes.size() == 1 || section.directory == concerned);
                           });
        if (isConcerned && (!fullest || volume.usedPercent() > fullest->usedPercent()))
            fullest = &volume;
    }
    return fullest;
}

/// What the volume of a folder gets back.
Space gui::DecisionBar::spaceOn(Directory directory) const
{
    if (m_volumes.size() == 1)
        return m_summary.space;
    Space space;
    for (size_t section = 0; section < m_summary.parts.size(); ++section) {
        if (m_plan->sections[section].directory == directory)
            space += m_summary.parts[section].space;
    }
    return space;
}

QString gui::DecisionBar::fullVolumeText() const
{
    const Volume *volume = fullestVolume();
    if (!volume || m_touchesNoFile || !m_isCounted || m_summary.space.bytes == 0 || !m_session.hasTarget()
        || mode() != RemovalMode::Quarantine || volume->usedPercent() < m_session.target().alerts.volumePercent)
        return {};
    const ServerTime until = m_session.serverNow().minusSeconds(-m_session.target().undoSeconds);
    const bool local = m_session.showsLocalTime();
    return tr("The volume is %1 % full, and quarantine keeps the %2 on it until %3 %4, unless they are freed before or "
              "deleted permanently now.")
        .arg(QLocale().toString(volume->usedPercent(), 'f', 0), spaceText(m_summary.space),
             models::timeText(until, local).chopped(3), local ? tr("local") : tr("UTC"));
}

void gui::DecisionBar::updateVolume()
{
    const Volume *fullest = fullestVolume();
    const bool isKnown = fullest && fullest->usedBytes() + fullest->availableBytes > 0 && m_isCounted
        && !m_touchesNoFile
        // What an archive leaves free depends on where it is.
        && mode() != RemovalMode::Archive;
    m_volumeLabel->setVisible(isKnown);
    m_volumeBar->setVisible(isKnown);
    if (!isKnown)
        return;
    const auto directory = std::find_if(m_volumes.cbegin(), m_volumes.cend(), [&](const auto &one) {
                               return &one.second == fullest;
                           })->first;
    // As `df` counts: what root keeps back is nobody's to fill.
    const double reachable = static_cast<double>(fullest->usedBytes() + fullest->availableBytes);
    const auto share = [&](qint64 size) { return static_cast<double>(size) / reachable; };
    const double used = share(fullest->usedBytes());
    const Space space = spaceOn(directory);
    const double freed = share(space.bytes);
    const auto percent = [](double part) { return QLocale().toString(100 * part, 'f', 1); };
    m_volumeLabel->setText((mode() == RemovalMode::Permanent
                                ? space.isExact ? tr("Volume %1 % → %2 %") : tr("Volume %1 % → about %2 %")
                                : space.isExact ? tr("Volume %1 % → %2 % after the purge")
                                                : tr("Volume %1 % → about %2 % after the purge"))
                               .arg(percent(used), percent(std::max(0.0, used - freed))));
    m_volumeBar->setShares(used, freed);
    m_volumeBar->setMark(m_session.hasTarget() ? m_session.target().alerts.volumePercent / 100 : 0);
    m_volumeBar->setAccessibleName(m_volumeLabel->text());
}

/// What keeps the button from working, in words; empty: nothing.
QString gui::DecisionBar::obstacle() const
{
    if (!m_plan)
        return tr("The plan is being made.");
    if (!m_isCounted)
        return tr("What is ticked is being counted.");
    if (m_summary.items() == 0)
        return m_summary.unticked > 0 ? tr("Nothing is ticked.") : tr("There is nothing that could go.");
    if (mode() == RemovalMode::Archive && !m_touchesNoFile && !isArchivePlace())
        return tr("The archive needs a folder: a path that begins with /, or s3://BUCKET/PREFIX.");
    if (const QString &refusal = m_archiveAdvice->refusal(); !refusal.isEmpty())
        return tr("It cannot run: %1").arg(refusal);
    if (!m_session.isConnected())
        return tr("There is no connection to the server now.");
    if (m_session.announced())
        return tr("Another job of this window is still running.");
    if (!m_isChecked)
        return m_checkTrouble.isEmpty() ? tr("What stands in the way is being checked.") : m_checkTrouble;
    if (m_questions->isBlocked())
        return tr("It cannot run: %1").arg(m_questions->blockedBy());
    const QStringList open = m_questions->unanswered();
    if (open.size() == 1)
        return tr("One answer is missing. Is this meant: %1?").arg(open.first());
    if (!open.isEmpty())
        return tr("%n answer(s) are missing. Are these meant: %1?", nullptr, static_cast<int>(open.size()))
            .arg(open.join(u", "_s));
    return {};
}

void gui::DecisionBar::updateButton()
{
    if (m_isCounted)
        m_run->setText(m_summary.items() > 0 ? verbAndSizeText(m_summary, mode()).replace(u'&', u"&&"_s) + u'…'
                                             : tr("Nothing to do"));
    else
        m_run->setText(m_plan ? tr("Counting…") : tr("Making the plan…"));
    const QString why = obstacle();
    const QString hint = why.isEmpty() ? tr("Asks once more before anything happens.") : why;
    m_run->setEnabled(why.isEmpty());
    m_run->setToolTip(hint);
    m_run->setAccessibleDescription(hint);
    m_hint->setText(why);
    // While a plan is made there is something to stop; afterwards there is somewhere to go back to.
    m_back->setText(m_plan ? tr("&Back") : tr("&Stop"));
    fitUpper();
}

void gui::DecisionBar::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitUpper();
}

void gui::DecisionBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitUpper();
}

void gui::DecisionBar::fitUpper()
{
    const int line = lines(this, 1);
    const int room = std::max(m_scrolled->width(), characters(this, 20));
    const int text
        = m_questions->hasHeightForWidth() ? m_questions->heightForWidth(room) : m_questions->sizeHint().height();
    const int wanted = std::clamp(std::max(m_table->sizeHint().height(), text), line, mostRows * line);
    const int least = std::max(m_table->minimumSizeHint().height(), std::min(text, fewestRowsOfQuestions * line));
    static_cast<Upper *>(m_upper)->want(wanted, std::min(wanted, least));
}
