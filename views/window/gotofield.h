// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace exportdesk
{

/// Looks like a field and opens the palette: a magnifier, what it does, its key at the right.
class GoToField final : public QPushButton
{
    Q_OBJECT

public:
    explicit GoToField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString keyHint() const;
    int wordsWidth() const;
};

} // namespace exportdesk
