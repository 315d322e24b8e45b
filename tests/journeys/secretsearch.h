// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

class QAccessibleInterface;
class QWidget;

namespace exportdesk
{

/// Secrets in every form in which they could have got somewhere.
class Secrets
{
public:
    void add(const QByteArray &secret);
    /// All that a local platform names as its clients' secrets (`GET /_local/credentials`).
    void addCredentials(const QByteArray &credentials);
    qsizetype count() const { return m_plain.size(); }
    bool areIn(const QByteArray &bytes) const;
    /// Names of all files below \a folder that hold one, but what a local platform keeps there is its own;
    /// \a searched counts them.
    QStringList filesIn(const QString &folder, int *searched = nullptr) const;

private:
    QList<QByteArray> m_plain;
    QList<QByteArray> m_forms;
};

/// Everything that can be overheard while somebody works: clipboard, window titles, the log, the accessible tree.
class Listener : public QObject
{
public:
    explicit Listener(QWidget &window);

    /// What a screen reader can be told about the window now.
    void listenToTheWindow();
    const QStringList &copies() const { return m_copies; }
    QString everything() const;
    qsizetype heard() const { return m_heard.size(); }

private:
    void walk(QAccessibleInterface *part);

    QWidget &m_window;
    QStringList m_copies;
    QStringList m_heard;
};

} // namespace exportdesk
