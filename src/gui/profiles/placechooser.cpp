// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/placechooser.h"

#include "config/sshhosts.h"
#include "core/target/rootaddress.h"
#include "gui/widgets/controls.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// A way to folders, as somebody chooses it.
struct Way {
    RootAddress::Scheme scheme;
    const char *title;
    QLatin1StringView prefix; ///< Of its addresses.
    bool hasPlace; ///< Between the prefix and the path.
    const char *hint;
};

constexpr std::array ways{
    Way{RootAddress::Scheme::Local, QT_TRANSLATE_NOOP("gui::PlaceChooser", "This computer"), ""_L1, false, ""},
    Way{RootAddress::Scheme::Ssh, QT_TRANSLATE_NOOP("gui::PlaceChooser", "Another computer, by ssh"), "ssh://"_L1, true,
        QT_TRANSLATE_NOOP("gui::PlaceChooser",
                          "Keys, agents and jump hosts are those of your own ssh. scrapazoidctl must be installed "
                          "there.")},
    Way{RootAddress::Scheme::Sudo, QT_TRANSLATE_NOOP("gui::PlaceChooser", "This computer, with root's rights"),
        "sudo://"_L1, false,
        QT_TRANSLATE_NOOP("gui::PlaceChooser",
                          "For folders that only root may enter, as those of Docker's volumes. /etc/scrapazoid/"
                          "helper.conf names them.")},
    Way{RootAddress::Scheme::Pkexec,
        QT_TRANSLATE_NOOP("gui::PlaceChooser", "This computer, after an administrator's password"), "pkexec://"_L1,
        false,
        QT_TRANSLATE_NOOP("gui::PlaceChooser",
                          "As with root's rights, for whoever sits at it: cron and services cannot be asked.")},
};

/// What is behind the place of an address, also of one that is still being written.
QString pathOf(const QString &text)
{
    const auto *way
        = std::find_if(ways.begin() + 1, ways.end(), [&](const Way &one) { return text.startsWith(one.prefix); });
    if (way == ways.end())
        return QString::fromUtf8(RootAddress::pathOf(text.toUtf8()));
    const QString rest = text.sliced(way->prefix.size());
    if (!way->hasPlace)
        return rest;
    const qsizetype slash = rest.indexOf(u'/');
    return slash < 0 ? QString() : rest.sliced(slash);
}
} // namespace

gui::PlaceChooser::PlaceChooser(QList<QLineEdit *> addresses, QWidget *parent)
    : QWidget(parent)
    , m_addresses(std::move(addresses))
    , m_kind(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_hint(makeProse(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind, 0, 0);
    layout->addWidget(m_place, 0, 1);
    layout->addWidget(m_hint, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    makeQuiet(m_hint);
    for (const Way &way : ways)
        m_kind->addItem(tr(way.title));
    m_kind->addItem(tr("Each folder its own place"));
    m_kind->setObjectName(u"placeKindBox"_s);
    m_kind->setAccessibleName(tr("Where the files are"));
    m_place->setObjectName(u"placeBox"_s);
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->addItems(findSshHosts(sshConfigFile()));
    m_place->lineEdit()->setPlaceholderText(tr("[user@]host[:port]"));
    m_place->setAccessibleName(tr("Host, as ssh knows it"));
    // Whoever scrolls past them chooses nothing.
    for (QComboBox *box : {m_kind, m_place}) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
    }
    follow();
    connect(m_kind, &QComboBox::activated, this, &PlaceChooser::apply);
    connect(m_place, &QComboBox::activated, this, &PlaceChooser::apply);
    connect(m_place->lineEdit(), &QLineEdit::textEdited, this, &PlaceChooser::apply);
    for (const QLineEdit *address : m_addresses)
        connect(address, &QLineEdit::textEdited, this, &PlaceChooser::follow);
}

bool gui::PlaceChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

bool gui::PlaceChooser::isThisComputer() const
{
    return m_kind->currentIndex() == 0;
}

void gui::PlaceChooser::follow()
{
    std::optional<RootAddress> common;
    bool isCommon = true;
    for (const QLineEdit *field : m_addresses) {
        if (field->text().isEmpty())
            continue;
        const auto address = RootAddress::parse(field->text().toUtf8());
        if (!address)
            return; // still being written
        isCommon = isCommon && (!common || common->place() == address->place());
        common = *address;
    }
    const auto *way = std::find_if(ways.begin(), ways.end(), [&](const Way &one) {
        return one.scheme == (common ? common->scheme : RootAddress::Scheme::Local);
    });
    // What is not offered here is written by hand, as what differs.
    isCommon = isCommon && way != ways.end();
    m_kind->setCurrentIndex(isCommon ? static_cast<int>(way - ways.begin()) : static_cast<int>(ways.size()));
    if (isCommon && common && way->hasPlace)
        m_place->setEditText(QString::fromUtf8(common->place().sliced(way->prefix.size())));
    else if (!m_place->hasFocus())
        m_place->setEditText({});
    showPlace();
}

void gui::PlaceChooser::apply()
{
    const auto index = static_cast<size_t>(m_kind->currentIndex());
    if (index < ways.size()) {
        const Way &way = ways[index];
        for (QLineEdit *field : m_addresses)
            field->setText(way.prefix + (way.hasPlace ? m_place->currentText().trimmed() : QString())
                           + pathOf(field->text()));
    }
    showPlace();
}

void gui::PlaceChooser::showPlace()
{
    const auto index = static_cast<size_t>(m_kind->currentIndex());
    const bool isWay = index < ways.size();
    m_place->setVisible(isWay && ways[index].hasPlace);
    const QString hint = isWay && *ways[index].hint ? tr(ways[index].hint) : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    emit changed();
}
