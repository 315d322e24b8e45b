// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/secretsearch.h"

#include <QAccessible>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QMutex>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// What the program writes to its log, from all threads; passed on, so that a test can still be read.
class Log
{
public:
    static void listen()
    {
        if (!s_next)
            s_next = qInstallMessageHandler(keep);
    }
    static QStringList lines()
    {
        const QMutexLocker lock(&s_mutex);
        return s_lines;
    }

private:
    static void keep(QtMsgType type, const QMessageLogContext &context, const QString &line)
    {
        {
            const QMutexLocker lock(&s_mutex);
            s_lines << line;
        }
        s_next(type, context, line);
    }

    static inline QMutex s_mutex;
    static inline QStringList s_lines;
    static inline QtMessageHandler s_next = nullptr;
};

} // namespace

void Secrets::add(const QByteArray &secret)
{
    if (secret.isEmpty() || m_plain.contains(secret))
        return;
    m_plain << secret;
    const QString text = QString::fromLatin1(secret);
    m_forms << secret << secret.toBase64() << secret.toHex() << secret.toPercentEncoding()
            << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
            // A piece of it would be enough for nobody, but must not be there either.
            << secret.mid(4, std::min<qsizetype>(24, secret.size() - 4));
}

void Secrets::addCredentials(const QByteArray &credentials)
{
    static const QRegularExpression secret(u"p8e-[A-Za-z0-9_-]+"_s);
    for (auto matches = secret.globalMatch(QString::fromUtf8(credentials)); matches.hasNext();)
        add(matches.next().captured().toLatin1());
}

bool Secrets::areIn(const QByteArray &bytes) const
{
    return std::any_of(m_forms.begin(), m_forms.end(), [&](const QByteArray &form) { return bytes.contains(form); });
}

QStringList Secrets::filesIn(const QString &folder, int *searched) const
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = all.next();
        if (name.contains("/localplatform/"_L1))
            continue;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (areIn(file.readAll()) || areIn(name.toUtf8()))
            found << name;
        if (searched)
            ++*searched;
    }
    return found;
}

Listener::Listener(QWidget &window)
    : m_window(window)
{
    Log::listen();
    const QClipboard *clipboard = QGuiApplication::clipboard();
    connect(clipboard, &QClipboard::dataChanged, this, [this, clipboard] {
        if (!clipboard->text().isEmpty())
            m_copies << clipboard->text();
    });
    connect(&window, &QWidget::windowTitleChanged, this, [this](const QString &title) { m_heard << title; });
}

void Listener::listenToTheWindow()
{
    walk(QAccessible::queryAccessibleInterface(&m_window));
}

QString Listener::everything() const
{
    return (m_heard + m_copies + Log::lines()).join(u'\n');
}

void Listener::walk(QAccessibleInterface *part)
{
    if (!part || !part->isValid())
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        if (const QString words = part->text(kind); !words.isEmpty())
            m_heard << words;
    }
    if (QAccessibleTextInterface *text = part->textInterface())
        m_heard << text->text(0, text->characterCount());
    const int most = std::min(part->childCount(), 400); // of a table the rows on the screen and more
    for (int i = 0; i < most; ++i)
        walk(part->child(i));
}

} // namespace exportdesk
