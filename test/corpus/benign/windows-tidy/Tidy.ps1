param([switch]$List, [string[]]$Remove, [string]$Undo)
$ErrorActionPreference = 'Stop'
$keep = 'Store|Defender|SecHealth|WebView|Edge|VCLibs|UI.Xaml|NET.Native|DesktopAppInstaller'

if ($List) {
  Get-AppxPackage | Where-Object { -not $_.NonRemovable -and $_.Name -notmatch $keep } |
    Sort-Object Name | Select-Object Name, Version
  return
}

if ($Undo) {
  foreach ($x in Get-Content $Undo | ConvertFrom-Json) {
    Write-Host "winget install --id $($x.Name) --source msstore"
  }
  return
}

if ($Remove) {
  Checkpoint-Computer -Description 'before tidy' -RestorePointType MODIFY_SETTINGS -ErrorAction SilentlyContinue
  $log = @()
  foreach ($n in $Remove) {
    if ($n -match $keep) { Write-Warning "$n stays"; continue }
    $p = Get-AppxPackage -Name $n
    if (-not $p) { Write-Warning "$n not found"; continue }
    if ((Read-Host "remove $n? [y/N]") -ne 'y') { continue }
    $p | Remove-AppxPackage
    $log += [pscustomobject]@{ Name = $n; Version = "$($p.Version)"; At = Get-Date -Format s }
  }
  $log | ConvertTo-Json | Set-Content "undo-$(Get-Date -Format yyyyMMdd).json"
}
