param([ValidateSet('md','csv')][string]$Format = 'md', [string]$Out = 'inventory.md')
Import-Module "$PSScriptRoot/Inventory.Helpers.psm1" -Force

$cs   = Get-CimInstance Win32_ComputerSystem
$bios = Get-CimInstance Win32_BIOS
$cpu  = Get-CimInstance Win32_Processor | Select-Object -First 1
$mem  = Get-CimInstance Win32_PhysicalMemory
$disk = Get-PhysicalDisk | Select-Object FriendlyName, MediaType, HealthStatus, @{n='GB';e={[int]($_.Size/1GB)}}

$rows = @(
  [pscustomobject]@{ Item='Model'; Value="$($cs.Manufacturer) $($cs.Model)" }
  [pscustomobject]@{ Item='BIOS';  Value="$($bios.SMBIOSBIOSVersion) $($bios.ReleaseDate)" }
  [pscustomobject]@{ Item='CPU';   Value=$cpu.Name.Trim() }
  [pscustomobject]@{ Item='RAM';   Value="{0} GB in {1} slots" -f ($mem.Capacity | Measure-Object -Sum).Sum/1GB, $mem.Count }
)
$disk | ForEach-Object { $rows += [pscustomobject]@{ Item='Disk'; Value="$($_.FriendlyName), $($_.GB) GB, $($_.HealthStatus)" } }
$apps = Get-InstalledApp
if ($Format -eq 'csv') { $rows + $apps | Export-Csv $Out -NoTypeInformation }
else { ConvertTo-MdTable $rows | Set-Content $Out; ConvertTo-MdTable $apps | Add-Content $Out }
Complete-Inventory -Label $cs.Name
Write-Host "written: $Out"
