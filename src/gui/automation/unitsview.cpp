// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automation/unitsview.h"

#include "config/configfile.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/question.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
enum Way { Service, Timers, Cron };
enum Owner { Own, System };

/// The command line beside this program, else the one in the path, else where a package puts it.
QByteArray commandLineProgram()
{
    const QString name = u"scrapazoidctl"_s;
    QString found = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    if (found.isEmpty())
        found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? ServiceUnitSettings().program : QFile::encodeName(found);
}

/// In one go, or not at all.
QString write(const QString &fileName, const QByteArray &text)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.commit())
        return gui::UnitsView::tr("Cannot write %1: %2.").arg(fileName, file.errorString());
    return {};
}
} // namespace

gui::UnitsView::UnitsView(QWidget *parent)
    : QWidget(parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/systemd/user"_s)
    , m_systemFolders({u"/etc/systemd/system"_s, u"/usr/local/lib/systemd/system"_s, u"/usr/lib/systemd/system"_s,
                       u"/lib/systemd/system"_s})
    , m_way(new QComboBox(this))
    , m_owner(new QComboBox(this))
    , m_file(new QComboBox(this))
    , m_where(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_install(new QPushButton(tr("&Install…"), this))
    , m_banner(new Banner(this))
{
    m_way->addItem(tr("A service that stays (systemd)"), Service);
    m_way->addItem(tr("Timers (systemd)"), Timers);
    m_way->addItem(tr("Lines for crontab"), Cron);
    m_way->setAccessibleName(tr("How cleanups are started"));
    m_owner->addItem(tr("for this user"), Own);
    m_owner->addItem(tr("for the system"), System);
    m_owner->setAccessibleName(tr("Whose service it is"));
    m_file->setAccessibleName(tr("Unit"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the unit"));
    makeQuiet(m_where);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    for (QWidget *control : std::initializer_list<QWidget *>{m_way, m_owner, m_file})
        head->addWidget(control);
    head->addStretch(1);
    for (QPushButton *button : {m_copy, m_save, m_install}) {
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addWidget(m_banner);
    rows->addLayout(head);
    rows->addWidget(m_text, 1);
    rows->addWidget(m_where);
    m_banner->clear();
    connect(m_way, &QComboBox::currentIndexChanged, this, &UnitsView::fill);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &UnitsView::fill);
    connect(m_file, &QComboBox::currentIndexChanged, this, &UnitsView::showUnit);
    connect(m_copy, &QPushButton::clicked, this, &UnitsView::copy);
    connect(m_save, &QPushButton::clicked, this, &UnitsView::save);
    connect(m_install, &QPushButton::clicked, this, &UnitsView::askToInstall);
    fill();
}

void gui::UnitsView::setSystemFolders(const QStringList &folders)
{
    m_systemFolders = folders;
    fill();
}

void gui::UnitsView::setTarget(const std::optional<Target> &target)
{
    m_target = target;
    m_banner->clear();
    fill();
}

void gui::UnitsView::fill()
{
    const Target target = m_target.value_or(Target());
    const bool isOwn = m_owner->currentData().toInt() == Own;
    const auto way = static_cast<Way>(m_way->currentData().toInt());
    m_tellsFailures = std::any_of(m_systemFolders.cbegin(), m_systemFolders.cend(), [](const QString &folder) {
        return QFileInfo::exists(folder + u"/scrapazoidctl-failed@.service"_s);
    });
    ServiceUnitSettings settings{.program = commandLineProgram(),
                                 .profile = target.name,
                                 .tellsFailures = m_tellsFailures,
                                 .stuckSeconds = target.intervals.stuckSeconds,
                                 .filesSeconds = target.intervals.filesSeconds};
    // The user's own programs find the user's own file by themselves, unless they were told of another.
    const bool isTold = qEnvironmentVariableIsSet("SCRAPAZOID_CONFIG");
    if (isTold)
        settings.configFile = QFile::encodeName(ConfigFile::defaultName());
    else if (isOwn || way == Cron)
        settings.configFile.clear();
    if (isOwn)
        settings.user.clear();
    if (m_target) {
        settings.roots.clear();
        for (const Directory directory : directories)
            settings.roots << target.root(directory).path;
    }
    m_units.clear();
    if (way == Cron) {
        m_units << ServiceUnit{u"crontab"_s, crontab(settings)};
    } else {
        const auto all = serviceUnits(settings);
        for (const ServiceUnit &unit : all) {
            if ((unit.name == "scrapazoidctl.service"_L1) == (way == Service))
                m_units << unit;
        }
    }
    const QSignalBlocker quiet(m_file);
    m_file->clear();
    for (const ServiceUnit &unit : std::as_const(m_units))
        m_file->addItem(unit.name);
    m_file->setVisible(m_units.size() > 1);
    m_owner->setVisible(way != Cron);
    m_install->setVisible(way != Cron && isOwn);
    m_install->setEnabled(m_target.has_value());
    showUnit();
}

void gui::UnitsView::showUnit()
{
    const int place = std::max(0, m_file->currentIndex());
    m_text->setPlainText(QString::fromUtf8(m_units.at(place).text));
    m_where->setText(placeOf(m_units.at(place)));
}

QString gui::UnitsView::placeOf(const ServiceUnit &unit) const
{
    if (m_way->currentData().toInt() == Cron)
        return tr("Paste into: crontab -e");
    if (m_owner->currentData().toInt() == Own)
        return tr("Goes to %1").arg(m_folder + u'/' + unit.name);
    const QString place = tr("Goes to /etc/systemd/system/%1, with a user \"%2\" of its own who may write to both "
                             "folders; then: systemctl daemon-reload")
                              .arg(unit.name, ServiceUnitSettings().user);
    if (m_tellsFailures || !unit.name.endsWith(u".service"_s))
        return place;
    return place + u'\n'
        + tr("If it fails, nobody is told: the unit that mails root then, scrapazoidctl-failed@.service, comes with "
             "the "
             "package scrapazoidctl, which is not installed here.");
}

void gui::UnitsView::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    m_banner->say(Banner::Tone::Success, tr("%1 is on the clipboard.").arg(m_file->currentText()));
}

void gui::UnitsView::save()
{
    auto *dialog = new QFileDialog(window(), tr("Save"), m_file->currentText());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        const QString trouble = write(fileName, m_text->toPlainText().toUtf8());
        m_banner->say(trouble.isEmpty() ? Banner::Tone::Success : Banner::Tone::Danger,
                      trouble.isEmpty() ? tr("Written: %1").arg(fileName) : trouble);
    });
    dialog->open();
}

void gui::UnitsView::askToInstall()
{
    QStringList files;
    for (const ServiceUnit &unit : std::as_const(m_units))
        files << m_folder + u'/' + unit.name;
    ask(this,
        {.title = tr("Install for this user"),
         .text = tr("Install and start %1?")
                     .arg(m_way->currentData().toInt() == Service ? m_units.constFirst().name : tr("the two timers")),
         .detail = tr("It keeps the schedule of this database from now on, also when this window is closed: files are "
                      "removed without asking again.\n\n%1")
                       .arg(files.join(u'\n')),
         .action = tr("Install and start")},
        [this] { install(); });
}

void gui::UnitsView::install()
{
    if (!QDir().mkpath(m_folder)) {
        m_banner->say(Banner::Tone::Danger, tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    QStringList toStart;
    for (const ServiceUnit &unit : std::as_const(m_units)) {
        if (const QString trouble = write(m_folder + u'/' + unit.name, unit.text); !trouble.isEmpty()) {
            m_banner->say(Banner::Tone::Danger, trouble);
            return;
        }
        if (m_units.size() == 1 || unit.name.endsWith(u".timer"_s))
            toStart << unit.name;
    }
    m_install->setEnabled(false);
    runSystemctl({{u"--user"_s, u"daemon-reload"_s}, QStringList{u"--user"_s, u"enable"_s, u"--now"_s} + toStart});
}

/// One after the other; the first that fails ends it.
void gui::UnitsView::runSystemctl(QList<QStringList> calls)
{
    if (calls.isEmpty()) {
        m_install->setEnabled(true);
        m_banner->say(Banner::Tone::Success, tr("Installed and started."));
        return;
    }
    const QStringList words = calls.takeFirst();
    auto *process = new QProcess(this);
    const auto fail = [this, process, words](const QString &why) {
        process->deleteLater();
        m_install->setEnabled(true);
        m_banner->say(
            Banner::Tone::Danger,
            tr("The units are written, but \"%1 %2\" failed: %3").arg(m_systemctl, words.join(u' '), why.simplified()));
    };
    connect(process, &QProcess::errorOccurred, this, [process, fail](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(process->errorString());
    });
    connect(process, &QProcess::finished, this, [this, process, fail, calls](int status) {
        if (status != 0) {
            fail(QString::fromLocal8Bit(process->readAllStandardError()));
            return;
        }
        process->deleteLater();
        runSystemctl(calls);
    });
    process->start(m_systemctl, words);
}
