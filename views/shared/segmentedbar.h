// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QWidget>

namespace exportdesk
{

/// A few choices side by side in one frame, one of which is chosen; the arrow keys choose.
class SegmentedBar : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedBar(QWidget *parent = nullptr);

    void addChoice(const QString &key, const QString &word);
    void addChoice(const QString &key, const QString &word, Icon icon);
    void setWord(const QString &key, const QString &word);
    QString chosen() const { return m_chosen; }
    void choose(const QString &key);
    /// For a value that is none of the choices; the first click chooses again.
    void chooseNone();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Choice;
    Choice *find(const QString &key) const;
    void arrange();

    QList<Choice *> m_choices;
    QString m_chosen;
};

} // namespace exportdesk
