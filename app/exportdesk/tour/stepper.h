// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

namespace exportdesk
{

/// Runs a list of steps one after the other: each acts once, then waits until its effect is on the screen.
class Stepper : public QObject
{
    Q_OBJECT

public:
    struct Step {
        QString name; ///< also the file name of its picture
        std::function<bool()> ready; ///< the step begins when this is true; empty: at once
        std::function<void()> act;
        std::function<std::optional<QString>()> happened; ///< the line to print, once it is true
        bool picture = true;
        std::chrono::seconds limit{60};
    };

    /// Pictures of \a window go to \a folder; nothing is saved when that is empty.
    Stepper(QWidget *window, const QString &folder, QObject *parent = nullptr);

    void add(Step step) { m_steps.append(std::move(step)); }
    void start();

Q_SIGNALS:
    void line(const QString &text);
    /// \a failure is empty when all steps happened, else what did not.
    void finished(const QString &failure);

private:
    void checkStep();
    void begin();
    void takePicture(const QString &name) const;

    QPointer<QWidget> m_window;
    QString m_folder;
    QList<Step> m_steps;
    int m_current = -1;
    bool m_acted = false;
    std::chrono::steady_clock::time_point m_since;
    std::optional<std::chrono::steady_clock::time_point> m_settled;
    QTimer m_timer;
};

} // namespace exportdesk
