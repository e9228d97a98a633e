// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/serviceunits.h"

namespace {
/// As systemd reads a word: quoted, with its escapes and without its specifiers. `isCommand`: nor variables.
QByteArray quoted(QByteArray word, bool isCommand = false)
{
    word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("%", "%%");
    if (isCommand)
        word.replace("$", "$$");
    const bool isPlain = !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](char letter) {
        return static_cast<unsigned char>(letter) > ' ' && letter != '"' && letter != '\'' && letter != ';'
            && letter != '\\';
    });
    return isPlain ? word : '"' + word + '"';
}

/// As a shell reads a word, and cron before it: there a percent sign is a line break.
QByteArray shellWord(QByteArray word)
{
    const bool isPlain = !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
            || QByteArrayView("/._-+:@=").contains(letter);
    });
    if (isPlain)
        return word;
    return '\'' + word.replace("'", "'\\''").replace("%", "\\%") + '\'';
}

QByteArrayList commandOf(const ServiceUnitSettings &settings, const QByteArrayList &words)
{
    QByteArrayList command{settings.program};
    if (!settings.profile.isEmpty())
        command << "--profile" << settings.profile.toUtf8();
    return command + words;
}

QByteArray execStart(const ServiceUnitSettings &settings, const QByteArrayList &words)
{
    QByteArray line = "ExecStart=";
    for (const QByteArray &word : commandOf(settings, words))
        line += quoted(word, true) + ' ';
    return line.trimmed() + '\n';
}

QByteArray environment(const ServiceUnitSettings &settings)
{
    QByteArray text;
    if (!settings.configFile.isEmpty())
        text += "Environment=" + quoted("SCRAPAZOID_CONFIG=" + settings.configFile) + '\n';
    if (!settings.user.isEmpty()) {
        text += "User=" + settings.user.toUtf8()
            + "\n"
              "# If the database wants a password: from this file, which only root needs to read, or from .pgpass in "
              "the "
              "home.\n"
              "LoadCredential=pgpass:/etc/scrapazoid/pgpass\n"
              "SetCredential=pgpass:#none\n"
              "StateDirectory=scrapazoidctl\n"
              "CacheDirectory=scrapazoidctl\n"
              "Environment=HOME=%S/scrapazoidctl XDG_CACHE_HOME=%C/scrapazoidctl\n";
    }
    return text;
}

bool isBelow(const QByteArray &path, const QByteArray &folder)
{
    return path == folder || path.startsWith(folder + '/');
}

/// What a user's own systemd can do without help; the rest needs the system's.
QByteArray hardening(const ServiceUnitSettings &settings)
{
    QByteArray text = "NoNewPrivileges=yes\n"
                      "UMask=0077\n"
                      "LockPersonality=yes\n"
                      "RestrictRealtime=yes\n"
                      "RestrictSUIDSGID=yes\n"
                      "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6\n"
                      "SystemCallArchitectures=native\n"
                      "SystemCallFilter=@system-service\n"
                      "SystemCallErrorNumber=EPERM\n";
    if (settings.user.isEmpty())
        return text;
    bool isInHome = false;
    for (const QByteArray &path : settings.roots + QByteArrayList{settings.configFile, settings.program}) {
        // What ssh, docker and kubectl know of hosts and keys lies there.
        isInHome = isInHome || isBelow(path, "/home") || isBelow(path, "/root") || isBelow(path, "/run/user")
            || path.contains("://");
    }
    text += "CapabilityBoundingSet=\n"
            "MemoryDenyWriteExecute=yes\n"
            "PrivateDevices=yes\n"
            "PrivateTmp=yes\n"
            "ProtectClock=yes\n"
            "ProtectControlGroups=yes\n"
            "ProtectHome="
        + QByteArray(isInHome ? "read-only" : "yes")
        + "\n"
          "ProtectHostname=yes\n"
          "ProtectKernelLogs=yes\n"
          "ProtectKernelModules=yes\n"
          "ProtectKernelTunables=yes\n"
          "ProtectProc=invisible\n"
          "ProtectSystem=strict\n"
          "RestrictNamespaces=yes\n"
          "# The two folders and nothing else. One that is not mounted is no reason not to start: the program says "
          "so.\n";
    for (const QByteArray &root : settings.roots) {
        if (root.startsWith('/'))
            text += "ReadWritePaths=" + quoted('-' + root) + '\n';
    }
    return text;
}

/// `settings`: of a service; a timer has none.
QByteArray head(const QByteArray &description, const ServiceUnitSettings *settings = nullptr)
{
    QByteArray service;
    if (settings)
        service = "Wants=network-online.target\nAfter=network-online.target postgresql.service\n";
    // A user's own systemd has nobody to write to: the window says it.
    if (settings && !settings->user.isEmpty() && settings->tellsFailures)
        service += "OnFailure=scrapazoidctl-failed@%n.service\n";
    return "# SPDX-License-Identifier: GPL-3.0-or-later\n"
           "[Unit]\n"
           "Description="
        + description
        + "\n"
          "Documentation=man:scrapazoidctl(1)\n"
        + service;
}

QByteArray watchService(const ServiceUnitSettings &settings)
{
    return head("Cleanups of the Scrapazoid web-scraping service", &settings)
        + "# What fails again and again is given up, and told.\n"
          "StartLimitIntervalSec=300\n"
          "StartLimitBurst=5\n"
          "\n"
          "[Service]\n"
          "Type=notify\n"
          "NotifyAccess=main\n"
        + execStart(settings, {"watch"})
        // A shell's own kill: the program of that name is not on every server.
        + "ExecReload=/bin/sh -c 'kill -HUP ${MAINPID}'\n"
          "WatchdogSec=60\n"
          "Restart=on-failure\n"
          "RestartSec=5\n"
          "# What it refuses, it refuses again.\n"
          "RestartPreventExitStatus=2\n"
          "TimeoutStopSec=30\n"
          "Nice=10\n"
          "IOSchedulingClass=idle\n"
        + environment(settings) + hardening(settings)
        + "\n"
          "[Install]\n"
          "WantedBy="
        + (settings.user.isEmpty() ? "default.target\n" : "multi-user.target\n");
}

QByteArray onceService(const ServiceUnitSettings &settings, const QByteArray &job, const QByteArray &description)
{
    return head(description, &settings)
        + "\n"
          "[Service]\n"
          "Type=oneshot\n"
        + execStart(settings, {"watch", "--once", "--jobs", job})
        + "Nice=10\n"
          "IOSchedulingClass=idle\n"
        + environment(settings) + hardening(settings);
}

QByteArray timer(const QByteArray &description, const QByteArray &when)
{
    return head(description)
        + "\n"
          "[Timer]\n"
        + when
        + "\n"
          "[Install]\n"
          "WantedBy=timers.target\n";
}

QByteArray everySeconds(qint64 seconds)
{
    const QByteArray text = QByteArray::number(seconds);
    return "OnActiveSec=0\nOnUnitActiveSec=" + text
        + "\nAccuracySec=1\nRandomizedDelaySec=" + QByteArray::number(std::min<qint64>(900, seconds / 10)) + '\n';
}

/// Once a day is a time of day, so that nothing drifts and a night without power is caught up.
QByteArray filesTimer(qint64 seconds)
{
    return seconds == qint64{24} * 3600 ? "OnCalendar=*-*-* 03:00:00 UTC\nRandomizedDelaySec=900\nPersistent=yes\n"
                                        : everySeconds(seconds);
}

/// Minutes as cron counts them; what fits no hour runs every hour.
QByteArray cronMinutes(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(1, seconds / 60);
    if (minutes == 1)
        return "* * * * *";
    return minutes < 60 && 60 % minutes == 0 ? "*/" + QByteArray::number(minutes) + " * * * *" : "0 * * * *";
}
} // namespace

QList<ServiceUnit> serviceUnits(const ServiceUnitSettings &settings)
{
    const QByteArray stuck = "Mark stuck executions of the Scrapazoid web-scraping service";
    const QByteArray files = "Remove old files of the Scrapazoid web-scraping service";
    return {
        {QStringLiteral("scrapazoidctl.service"), watchService(settings)},
        {QStringLiteral("scrapazoidctl-stuck.service"), onceService(settings, "stuck", stuck)},
        {QStringLiteral("scrapazoidctl-stuck.timer"), timer(stuck, everySeconds(settings.stuckSeconds))},
        {QStringLiteral("scrapazoidctl-files.service"), onceService(settings, "files", files)},
        {QStringLiteral("scrapazoidctl-files.timer"), timer(files, filesTimer(settings.filesSeconds))},
    };
}

QByteArray crontab(const ServiceUnitSettings &settings)
{
    const auto line = [&](const QByteArray &when, const QByteArray &job) {
        QByteArrayList words;
        for (const QByteArray &word : commandOf(settings, {"watch", "--once", "--jobs", job}))
            words << shellWord(word);
        return when + "  " + words.join(' ') + '\n';
    };
    QByteArray text = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                      "# For \"crontab -e\" of the user who may write to both folders; cron mails what goes wrong.\n"
                      "# In place of scrapazoidctl.service and of the timers.\n";
    if (!settings.configFile.isEmpty())
        text += "SCRAPAZOID_CONFIG=" + settings.configFile + '\n';
    return text + line(cronMinutes(settings.stuckSeconds), "stuck") + line("0 3 * * *", "files");
}
