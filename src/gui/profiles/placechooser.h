// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gui {

/// Asks where the service's files are: on this computer, on another one, in a container. It writes the answer into the
/// fields of the folders' addresses and reads it from them; what counts is what stands there.
class PlaceChooser : public QWidget {
    Q_OBJECT

public:
    /// Reads the hosts that ssh knows.
    explicit PlaceChooser(QWidget *parent = nullptr);
    /// A folder's address; it outlives this.
    void add(QLineEdit *address);

    /// What stands in a field while the place is chosen and the folder there is not.
    static bool isBarePlace(const QString &text);

    /// What can be looked through from here.
    bool isThisComputer() const;

signals:
    void changed();

private:
    /// Shows what the fields say, as far as they make sense.
    void follow();
    /// Gives all fields the place that was chosen; their paths stay.
    void apply();
    void showPlace();

    QList<QLineEdit *> m_addresses;
    QMap<QLineEdit *, QString> m_paths; ///< As the addresses had them last, wherever that was.
    QComboBox *m_kind; ///< One a way there, and behind them: each folder its own.
    QComboBox *m_place;
    QLabel *m_hint;
    QStringList m_sshHosts;
    bool m_isApplying = false;
};

} // namespace gui
